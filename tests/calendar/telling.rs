//! What staff do to appointments in Google, their patients are texted: once, and by the same rules as everything else.

use chrono::TimeDelta;
use chrono_tz::Europe::London;
use serde_json::json;

use super::staff::moved_to_morgan;
use super::{PATEL, PATIENT, Practice, at, event_id};

#[actix_web::test]
async fn patients_are_texted_once_what_staff_moved_and_cancelled() {
    let practice = Practice::new().await;
    practice.pass_until(12);
    let (one, two) = (practice.booked_in_call(at(10, 0)).await, practice.booked_in_call(at(11, 0)).await);
    practice.google.staff_moves(PATEL, &event_id(one), at(14, 30)).unwrap();
    practice.google.staff_deletes(PATEL, &event_id(two)).unwrap();
    practice.follow().await;
    assert_eq!(practice.effects()["open"], 3, "the move, the reminder of its new time, the cancellation");
    let texts = practice.texts().await;
    let [(to, first), (too, second)] = &texts[..] else { panic!("two texts: {texts:?}") };
    assert_eq!((to.as_str(), too.as_str()), (PATIENT, PATIENT));
    let (moved, cancelled) = if first.contains("moved") { (first, second) } else { (second, first) };
    let when = at(14, 30).with_timezone(&London).format("%H:%M").to_string();
    assert!(moved.contains("has been moved to") && moved.contains(&when), "{moved}");
    assert!(cancelled.contains("cancelled"), "{cancelled}");

    // What is seen again, and what we write back ourselves, is no news.
    practice.follow().await;
    practice.google.expire_sync_tokens();
    practice.follow().await;
    assert_eq!(practice.texts().await.len(), 2);
    practice.end().await;
}

#[actix_web::test]
async fn nobody_is_texted_about_what_the_patient_does_not_see() {
    let practice = Practice::new().await;
    practice.pass_until(12);
    let id = practice.booked_in_call(at(10, 0)).await;
    let edit = json!({ "summary": "Nervous, take time", "colorId": "5" });
    practice.google.staff_edits(PATEL, &event_id(id), edit).unwrap();
    practice.follow().await;
    practice.google.staff_stretches(PATEL, &event_id(id), TimeDelta::minutes(45)).unwrap();
    practice.follow().await;
    assert_eq!(practice.appointment(id).await.ends_at, at(10, 45), "it takes longer");
    assert!(practice.texts().await.is_empty());

    moved_to_morgan(&practice, id);
    practice.follow().await;
    assert_eq!(practice.appointment(id).await.provider_id, "morgan");
    assert_eq!(practice.texts().await.len(), 1, "another dentist is news");
    practice.end().await;
}

#[actix_web::test]
async fn at_night_the_text_waits_and_what_has_changed_by_then_is_told_as_it_is() {
    let practice = Practice::new().await;
    practice.pass_until(23);
    let id = practice.booked_in_call(at(10, 0)).await;
    for hour in [12, 14] {
        practice.google.staff_moves(PATEL, &event_id(id), at(hour, 0)).unwrap();
        practice.follow().await;
        assert!(practice.texts().await.is_empty(), "everybody sleeps");
    }
    practice.pass(TimeDelta::hours(10));
    let texts = practice.texts().await;
    let when = at(14, 0).with_timezone(&London).format("%H:%M").to_string();
    assert!(texts.len() == 1 && texts[0].1.contains(&when), "{texts:?}");
    practice.end().await;
}

#[actix_web::test]
async fn whoever_said_stop_is_not_texted_and_nobody_more_than_three_times_a_day() {
    let practice = Practice::new().await;
    practice.pass_until(12);
    let id = practice.booked_in_call(at(9, 0)).await;
    for hour in 10..14 {
        practice.google.staff_moves(PATEL, &event_id(id), at(hour, 0)).unwrap();
        practice.follow().await;
        practice.texts().await;
    }
    assert_eq!(practice.texts().await.len(), 3);
    assert_eq!(practice.text_log(), "change sent, change sent, change sent, change failed 63038");

    practice.pass(TimeDelta::hours(22));
    practice.says_stop().await;
    practice.google.staff_deletes(PATEL, &event_id(id)).unwrap();
    practice.follow().await;
    assert_eq!(practice.texts().await.len(), 3);
    assert!(practice.text_log().ends_with("cancellation failed 21610"), "{}", practice.text_log());
    practice.end().await;
}
