/**
 * Keeps a commit in one round trip: all of it, or nothing. It answers `known` when the update is, and raises HD001 when
 * something that the commit was decided upon has another version now (0: nothing was there). What is kept as the one that leads
 * raises HD002 when another leads by now. That comes last and may be left out, as processes of the version before do.
 *
 * The turns of a chat wait for each other, and for whoever else writes to it, so that all see what is before them in it; so do
 * those who expect nothing at a place and write there, as a row that is not there cannot be locked. Chats and places are
 * locked in one order, so that two commits never wait for each other.
 * A chat's messages go to whoever has those before them to send, there or not, so that they stay in order: `behind` names the last of those.
 */
export const keepFunction = `
create or replace function keep(
  of_update text, at timestamptz, of_chat text, sender text,
  expected_store text[], expected_key text[], expected_version bigint[],
  to_store text[], to_key text[], to_value text[], to_owner text[], to_shared boolean[],
  message_id text[], message_chat text[], message_text text[], forgotten text, as_leader text default null
) returns table (outcome text, version bigint, holders text[], behind text[]) language plpgsql as $$
#variable_conflict use_column
declare
  made bigint;
  given text[];
  before text[];
begin
  if as_leader is not null and not exists (select from lead where holder = as_leader) then
    raise exception 'another process leads now' using errcode = 'HD002';
  end if;
  perform pg_advisory_xact_lock(1, place) from (
    select distinct hashtext(chat) as place from unnest(message_chat || of_chat) as c (chat) where chat is not null order by 1
  ) as chats;
  if of_update is not null then
    insert into updates (update, at) values (of_update, keep.at) on conflict do nothing;
    if not found then
      return query select 'known'::text, 0::bigint, array[]::text[], array[]::text[];
      return;
    end if;
  end if;
  perform pg_advisory_xact_lock(2, place) from (
    select distinct hashtext(x.store || ' ' || x.key) as place
    from unnest(expected_store, expected_key, expected_version) as x (store, key, version)
    join unnest(to_store, to_key) as w (store, key) on w.store = x.store and w.key = x.key
    where x.version = 0 order by 1
  ) as absent;
  perform 1 from entries e
    join unnest(expected_store, expected_key) as x (store, key) on e.store = x.store and e.key = x.key
    order by e.store, e.key for update of e;
  if exists (
    select 1 from unnest(expected_store, expected_key, expected_version) as x (store, key, version)
    left join entries e on e.store = x.store and e.key = x.key
    where x.version <> case when e.value is null then 0 else e.version end
  ) then
    raise exception 'what it was decided upon has changed' using errcode = 'HD001';
  end if;
  made := nextval('versions');
  insert into entries as e (store, key, value, owner, shared, version, tx, at)
    select w.store, w.key, w.value, w.owner, w.shared, made, pg_current_xact_id(), now()
    from unnest(to_store, to_key, to_value, to_owner, to_shared) as w (store, key, value, owner, shared)
    order by w.store, w.key
    on conflict (store, key) do update set value = excluded.value, owner = excluded.owner,
      version = greatest(excluded.version, e.version + 1), tx = excluded.tx, at = excluded.at;
  select array_agg(coalesce(o.id, '') order by m.place) into before
    from unnest(message_chat) with ordinality as m (chat, place)
    left join lateral (select id from outbox where chat = m.chat order by seq desc limit 1) o on true;
  with sent as (
    insert into outbox (id, chat, message, holder)
    select m.id, m.chat, m.message, case when b.id is null then sender else b.holder end
    from unnest(message_id, message_chat, message_text, before) with ordinality as m (id, chat, message, behind, place)
    left join outbox b on b.id = m.behind
    order by m.place
    returning seq, coalesce(holder, '') as holder
  ) select array_agg(holder order by seq) into given from sent;
  delete from outbox where chat = forgotten and id <> all (message_id);
  return query select 'kept'::text, made, coalesce(given, array[]::text[]), coalesce(before, array[]::text[]);
end $$`;
