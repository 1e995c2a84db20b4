use super::*;

/// A process that has ended and been reaped, or is a zombie of somebody else's.
fn is_gone(pid: i32) -> bool {
    match std::fs::read_to_string(format!("/proc/{pid}/stat")) {
        Ok(stat) => stat.rsplit(')').next().is_some_and(|rest| rest.trim_start().starts_with('Z')),
        Err(_) => true,
    }
}

async fn until_gone(pid: i32) {
    let began = Instant::now();
    while !is_gone(pid) {
        assert!(began.elapsed() < START, "process {pid} is still there");
        sleep(POLL).await;
    }
}

#[actix_rt::test]
async fn it_starts_stops_and_starts_again_at_the_same_address() {
    let mut redis = PrivateRedis::start().await.unwrap();
    let (url, pid) = (redis.url(), redis.pid().unwrap());
    assert!(answers(&redis.socket()));
    redis.stop();
    assert!(is_gone(pid));
    assert!(!answers(&redis.socket()));
    redis.start_again().await.unwrap();
    assert!(answers(&redis.socket()));
    assert_eq!(redis.url(), url);
}

#[actix_rt::test]
async fn nothing_is_left_of_a_dropped_server() {
    let redis = PrivateRedis::start().await.unwrap();
    let (pid, folder) = (redis.pid().unwrap(), redis.folder.path().to_owned());
    drop(redis);
    assert!(is_gone(pid));
    assert!(!folder.exists());
}

#[actix_rt::test]
async fn a_paused_server_can_be_dropped() {
    let redis = PrivateRedis::start().await.unwrap();
    let pid = redis.pid().unwrap();
    redis.pause().unwrap();
    drop(redis);
    assert!(is_gone(pid));
}

/// What [`killing_the_owner_ends_the_server_and_removes_its_folder`] kills: this test binary, running only this test.
#[actix_rt::test]
async fn owner_that_will_be_killed() {
    if std::env::var_os("FRONTDESK_TEST_REDIS_OWNER").is_none() {
        return;
    }
    let redis = PrivateRedis::start().await.unwrap();
    println!("owner: {} {}", redis.pid().unwrap(), redis.folder.path().display());
    sleep(Duration::from_secs(600)).await;
}

#[actix_rt::test]
async fn killing_the_owner_ends_the_server_and_removes_its_folder() {
    let mut owner = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "redis_server::tests::owner_that_will_be_killed", "--nocapture"])
        .env("FRONTDESK_TEST_REDIS_OWNER", "1")
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(owner.stdout.take().unwrap()).lines().map_while(Result::ok);
    let told = lines.find_map(|line| Some(line.split_once("owner: ")?.1.to_owned())).expect("the owner tells");
    let (pid, folder) = told.split_once(' ').unwrap();
    let pid = pid.parse().unwrap();
    assert!(!is_gone(pid));
    owner.kill().unwrap();
    owner.wait().unwrap();
    until_gone(pid).await;
    let began = Instant::now();
    while Path::new(folder).exists() {
        assert!(began.elapsed() < START, "{folder} is still there");
        sleep(POLL).await;
    }
}
