/** Seconds after which a process that was not seen is taken to be gone, and others send what it had to send. */
const goneAfter = 5;
/** Seconds for which a process leads; within this time it must be seen again. */
const leadsFor = 4;
/** For so long a process may send after it was last seen: it has stopped before another begins. */
export const holdsForMs = 4000;

/**
 * One beat of a process, in one round trip: it is seen, leads if nobody else does, and takes what nobody sends any more.
 * It answers who leads and which messages it has to send, in their order. While messages are taken nobody adds any, so
 * that those of a chat never part.
 */
export const beatFunction = `
create function beat(me text, may_send boolean) returns table (leader text, ids text[]) language plpgsql as $$
declare
  left_over boolean;
begin
  insert into processes as p (id, seen) values (me, clock_timestamp())
    on conflict (id) do update set seen = excluded.seen;
  insert into lead as l (one, holder, until) values (true, me, clock_timestamp() + interval '${leadsFor} s')
    on conflict (one) do update set holder = excluded.holder, until = excluded.until
    where l.holder = excluded.holder or l.until < clock_timestamp();
  select exists (
    select 1 from outbox o where not exists (
      select 1 from processes p where p.id = o.holder and p.seen > clock_timestamp() - interval '${goneAfter} s'
    )
  ) into left_over;
  if left_over and may_send then
    lock table outbox in share row exclusive mode;
    update outbox o set holder = me where not exists (
      select 1 from processes p where p.id = o.holder and p.seen > clock_timestamp() - interval '${goneAfter} s'
    );
  end if;
  return query select
    (select holder from lead where until > clock_timestamp()),
    coalesce((select array_agg(o.id order by o.seq) from outbox o where o.holder = me), array[]::text[]);
end $$`;
