/**
 * A process that is frozen, or whose machine hangs, keeps its session and with that all its locks. So each stamps its row twice a
 * second, and whoever finds one that is silent for too long ends its session: what it led and held is then free as if it
 * had been killed. The start of the session stands beside its number, as numbers are given again.
 */
export const frozenFunction = `
create table processes (
  holder text primary key, pid integer not null, began timestamptz not null, seen timestamptz not null
);
create function end_frozen(silent_for interval) returns integer language plpgsql as $$
declare
  ended integer;
begin
  if not exists (select from processes where seen < clock_timestamp() - silent_for and pid <> pg_backend_pid()) then
    return 0;
  end if;
  with silent as (
    delete from processes where seen < clock_timestamp() - silent_for and pid <> pg_backend_pid() returning pid, began
  ) select count(*) filter (where pg_terminate_backend(a.pid)) into ended
    from silent s join pg_stat_activity a on a.pid = s.pid and a.backend_start = s.began;
  return ended;
end $$`;

/**
 * A process arrives with each new session. One that it had before is of no use: where the server has not noticed that its
 * connection broke, it would keep the lead from everybody, so that it is ended.
 */
export const arriveFunction = `
create or replace function arrive(of_process text) returns void language sql as $$
  select pg_terminate_backend(a.pid) from processes p
    join pg_stat_activity a on a.pid = p.pid and a.backend_start = p.began
    where p.holder = of_process and p.pid <> pg_backend_pid();
  insert into processes select of_process, pid, backend_start, clock_timestamp() from pg_stat_activity where pid = pg_backend_pid()
    on conflict (holder) do update set pid = excluded.pid, began = excluded.began, seen = excluded.seen
$$`;
