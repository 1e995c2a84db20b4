//! Partial answers: the `fields` parameter ("Performance tips").

use serde_json::{Map, Value};

/// A selection like `items(id,start/dateTime),nextPageToken`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Fields(Vec<Field>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Field {
    name: String,
    /// Empty: the whole value.
    inner: Fields,
}

impl Fields {
    /// `None` when the selection is malformed.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut rest = text;
        let fields = list(&mut rest)?;
        rest.is_empty().then_some(fields)
    }

    /// The selected part of a value; arrays are gone through element by element.
    pub(super) fn select(&self, value: &Value) -> Value {
        match value {
            Value::Object(members) if !self.0.is_empty() => {
                let mut selected = Map::new();
                for field in &self.0 {
                    let wanted = members.iter().filter(|(name, _)| field.name == "*" || **name == field.name);
                    selected.extend(wanted.map(|(name, member)| (name.clone(), field.inner.select(member))));
                }
                Value::Object(selected)
            }
            Value::Array(elements) => elements.iter().map(|element| self.select(element)).collect(),
            other => other.clone(),
        }
    }
}

fn list(rest: &mut &str) -> Option<Fields> {
    let mut fields = vec![field(rest)?];
    while let Some(after) = rest.strip_prefix(',') {
        *rest = after;
        fields.push(field(rest)?);
    }
    Some(Fields(fields))
}

fn field(rest: &mut &str) -> Option<Field> {
    let end = rest.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '*').unwrap_or(rest.len());
    let (name, after) = rest.split_at(end);
    *rest = after;
    let inner = if let Some(after) = rest.strip_prefix('/') {
        *rest = after;
        Fields(vec![field(rest)?])
    } else if let Some(after) = rest.strip_prefix('(') {
        *rest = after;
        let inner = list(rest)?;
        *rest = rest.strip_prefix(')')?;
        inner
    } else {
        Fields::default()
    };
    (!name.is_empty()).then(|| Field { name: name.to_owned(), inner })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[track_caller]
    fn check(selection: &str, expected: Option<Value>) {
        let whole = json!({
            "kind": "k", "nextPageToken": "t",
            "items": [{"id": "a", "start": {"date": "d", "timeZone": "z"}}, {"id": "b"}],
        });
        assert_eq!(Fields::parse(selection).map(|fields| fields.select(&whole)), expected, "{selection}");
    }

    #[test]
    fn an_answer_is_trimmed_to_the_fields_asked_for() {
        check("nextPageToken", Some(json!({"nextPageToken": "t"})));
        check(
            "items(id,start/date),kind",
            Some(json!({"items": [{"id": "a", "start": {"date": "d"}}, {"id": "b"}], "kind": "k"})),
        );
        check("items/id", Some(json!({"items": [{"id": "a"}, {"id": "b"}]})));
        check("items/*", Some(json!({"items": [{"id": "a", "start": {"date": "d", "timeZone": "z"}}, {"id": "b"}]})));
        check("absent", Some(json!({})));
        check("items(id", None);
        check("items(id))", None);
        check(",kind", None);
        check("", None);
    }
}
