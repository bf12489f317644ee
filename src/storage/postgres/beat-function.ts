/**
 * One beat of a process, in one round trip: it takes what nobody sends any more, and is told who leads and which messages
 * it has to send, in their order. A process is there as long as its session holds the lock of its name, which goes with
 * the session; while messages are taken nobody adds any, so that those of a chat never part. Where somebody stands still within
 * a commit they are taken with a later beat: whoever waited for that one would hold up the commits of all.
 */
export const beatFunction = `
create or replace function is_there(holder text) returns boolean language sql as $$
  select exists (
    select 1 from pg_locks l join pg_database d on d.oid = l.database
    where l.locktype = 'advisory' and d.datname = current_database() and l.classid = 4 and l.granted
      and l.objid::bigint = (hashtext(holder)::bigint & 4294967295)
  )
$$;
create or replace function beat(me text, may_take boolean) returns table (leader text, ids text[])
language plpgsql set lock_timeout = '200ms' as $$
declare
  gone text[];
begin
  select array_agg(coalesce(h.holder, '')) into gone
    from (select distinct holder from outbox) h where h.holder is null or not is_there(h.holder);
  if gone is not null and may_take then
    begin
      lock table outbox in share row exclusive mode;
      update outbox o set holder = me where coalesce(o.holder, '') = any (gone);
    exception when lock_not_available then
      null;
    end;
  end if;
  return query select
    (select holder from lead),
    coalesce((select array_agg(o.id order by o.seq) from outbox o where o.holder = me), array[]::text[]);
end $$`;
