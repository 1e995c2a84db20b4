//! Tenants from a folder of files, read once.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{fmt, fs, io};

use frontdesk_actors::store::{StoreResult, TenantDirectory};
use frontdesk_actors::tenant::{PhoneNumber, Tenant};
use frontdesk_schema::TenantId;
use futures_util::future;

use crate::billing::Terms;
use crate::tenant_file::{self, TenantFile};

/// The tenants of a folder.
#[derive(Debug, Default)]
pub struct TenantFiles {
    /// In the order of their files' names.
    tenants: Vec<Arc<Tenant>>,
    terms: HashMap<TenantId, Terms>,
    by_number: HashMap<PhoneNumber, Arc<Tenant>>,
}

/// All mistakes of all files, each with its file and, where there is one, its line.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub struct TenantFilesError(pub Vec<String>);

impl fmt::Display for TenantFilesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.0.len();
        write!(f, "the tenant files have {count} {}:", if count == 1 { "mistake" } else { "mistakes" })?;
        self.0.iter().try_for_each(|mistake| write!(f, "\n  - {mistake}"))
    }
}

impl TenantFiles {
    /// Reads every `*.toml` of a folder; files in folders below are left alone.
    ///
    /// # Errors
    /// [`TenantFilesError`] with everything that is wrong in any of them.
    pub fn load(folder: &Path) -> Result<Self, TenantFilesError> {
        let files = toml_files(folder)
            .map_err(|error| TenantFilesError(vec![format!("{}: cannot be read ({error})", folder.display())]))?;
        Self::read(&files)
    }

    /// Reads these files as one folder's.
    ///
    /// # Errors
    /// As [`TenantFiles::load`].
    pub fn read(files: &[PathBuf]) -> Result<Self, TenantFilesError> {
        let mut mistakes = Vec::new();
        let mut parsed = Vec::new();
        for path in files {
            let name = path.display();
            match fs::read_to_string(path).map(|text| tenant_file::parse(&text)) {
                Ok(Ok(file)) => parsed.push((name.to_string(), file)),
                Ok(Err(wrong)) => mistakes.extend(wrong.iter().map(|m| format!("{name}:{}: {}", m.line, m.problem))),
                Err(error) => mistakes.push(format!("{name}: cannot be read ({error})")),
            }
        }
        mistakes.extend(duplicates(&parsed));
        if !mistakes.is_empty() {
            return Err(TenantFilesError(mistakes));
        }
        let mut directory = Self::default();
        for (_, file) in parsed {
            let tenant = Arc::new(file.tenant);
            let numbers = tenant.phone_numbers.iter().cloned();
            directory.by_number.extend(numbers.map(|number| (number, tenant.clone())));
            directory.terms.insert(tenant.id, file.terms);
            directory.tenants.push(tenant);
        }
        Ok(directory)
    }

    pub fn tenants(&self) -> &[Arc<Tenant>] {
        &self.tenants
    }

    /// The tenants, each with what it pays.
    pub fn with_terms(&self) -> impl Iterator<Item = (&Tenant, &Terms)> {
        self.tenants.iter().filter_map(|tenant| Some((&**tenant, self.terms.get(&tenant.id)?)))
    }

    pub fn by_slug(&self, slug: &str) -> Option<&Arc<Tenant>> {
        self.tenants.iter().find(|tenant| tenant.slug == slug)
    }
}

fn toml_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
    let mut files: Vec<_> = entries.into_iter().map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "toml") && path.is_file());
    files.sort();
    Ok(files)
}

/// Values that two places share although only one may have them.
fn duplicates(files: &[(String, TenantFile)]) -> Vec<String> {
    let mut first: HashMap<(&str, &str), (&str, usize)> = HashMap::new();
    let mut mistakes = Vec::new();
    for (name, unique) in files.iter().flat_map(|(name, file)| file.unique.iter().map(move |unique| (name, unique))) {
        let what = (unique.what, unique.value.as_str());
        if let Some((other, line)) = first.get(&what) {
            let (what, value) = what;
            mistakes.push(format!("{name}:{}: {what} {value:?} is already taken in {other}:{line}", unique.line));
        } else {
            first.insert(what, (name, unique.line));
        }
    }
    mistakes
}

impl TenantDirectory for TenantFiles {
    fn by_number<'a>(&'a self, number: &'a PhoneNumber) -> StoreResult<'a, Option<Arc<Tenant>>> {
        Box::pin(future::ready(Ok(self.by_number.get(number).cloned())))
    }

    fn by_id(&self, id: TenantId) -> StoreResult<'_, Option<Arc<Tenant>>> {
        let tenant = self.tenants.iter().find(|tenant| tenant.id == id);
        Box::pin(future::ready(Ok(tenant.cloned())))
    }

    fn all(&self) -> StoreResult<'_, Vec<Arc<Tenant>>> {
        Box::pin(future::ready(Ok(self.tenants.clone())))
    }
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;

    fn folder(files: &[(&str, String)]) -> TempDir {
        let folder = TempDir::new().unwrap();
        for (name, text) in files {
            fs::write(folder.path().join(name), text).unwrap();
        }
        folder
    }

    fn tenant(slug: &str, number: &str) -> String {
        format!(
            "id = \"{slug}\"\nname = \"{slug}\"\nphone_numbers = [\"{number}\"]\ntime_zone = \"UTC\"\n\
             language = \"en\"\ngreeting = \"Hello.\"\n"
        )
    }

    #[actix_web::test]
    async fn tenants_are_found_by_number_and_by_id() {
        let files = [("a.toml", tenant("a", "+442071234567")), ("b.toml", tenant("b", "+442071234568"))];
        let folder = folder(&[&files[..], &[("notes.txt", "not a tenant".to_owned())]].concat());
        let directory = TenantFiles::load(folder.path()).unwrap();
        let number = PhoneNumber::parse("+44 20 7123 4568").unwrap();
        let found = TenantDirectory::by_number(&directory, &number).await.unwrap().unwrap();
        assert_eq!(found.slug, "b");
        let found = directory.by_id(TenantId::from_slug("a")).await.unwrap().unwrap();
        assert_eq!(found.slug, "a");
        let unknown = PhoneNumber::parse("+442071234569").unwrap();
        assert!(TenantDirectory::by_number(&directory, &unknown).await.unwrap().is_none());
        assert_eq!(directory.all().await.unwrap().len(), 2);
    }

    #[test]
    fn what_must_be_unique_is_compared_across_files() {
        let folder = folder(&[("a.toml", tenant("a", "+442071234567")), ("b.toml", tenant("a", "+44 20 7123 4567"))]);
        let TenantFilesError(mistakes) = TenantFiles::load(folder.path()).unwrap_err();
        let (a, b) = (folder.path().join("a.toml"), folder.path().join("b.toml"));
        let (a, b) = (a.display(), b.display());
        let expected = [
            format!("{b}:1: id \"a\" is already taken in {a}:1"),
            format!("{b}:3: phone number \"+442071234567\" is already taken in {a}:3"),
        ];
        assert_eq!(mistakes, expected);
    }

    #[test]
    fn the_mistakes_of_all_files_are_told_together() {
        let folder = folder(&[("a.toml", "id = 1\n".to_owned()), ("b.toml", "id = [\n".to_owned())]);
        let told = TenantFiles::load(folder.path()).unwrap_err().to_string();
        assert!(told.contains("a.toml:1: id must be a string, not integer"), "{told}");
        assert!(told.contains("b.toml:"), "{told}");
    }

    #[test]
    fn a_missing_folder_is_a_mistake_and_an_empty_one_is_not() {
        assert!(TenantFiles::load(Path::new("/nonexistent/tenants")).is_err());
        assert!(TenantFiles::load(folder(&[]).path()).unwrap().tenants().is_empty());
    }
}
