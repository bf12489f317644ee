/**
 * One agreement of a process with the others about the calls of a second: it keeps what it still uses and gets more when that is
 * free. `meant` is what it is to come to: what its answers need, at most an even part when all need more than there is; the
 * rest goes to whoever sends announcements, else to all alike. So no two ever have the same place: whoever is meant to have
 * less says so by itself, when the calls that took its places are a second old.
 *
 * A place that is not agreed upon anew goes back after five seconds; by then its process has stopped using it for two. Those of a
 * process that is gone go back when its last calls are a second old.
 */
export const shareFunction = `
create table shares (
  holder text primary key, places integer not null, wanted integer not null, announces boolean not null, until timestamptz not null
);
create table pauses (one boolean primary key check (one), until timestamptz not null);
create function share(of_process text, keeps integer, wants integer, is_announcing boolean, most integer)
returns table (given integer, meant integer, pause_ms double precision) language plpgsql as $$
declare
  had shares;
  others integer;
  another_announces boolean;
  parties integer;
  left_over integer := most;
  fair integer := most;
  each integer;
  now_is timestamptz := clock_timestamp();
begin
  perform pg_advisory_xact_lock(6, 0);
  delete from shares where until < now_is;
  select * into had from shares where holder = of_process;
  select coalesce(sum(places), 0), coalesce(bool_or(announces), false), count(*) + 1
    into others, another_announces, parties from shares where holder <> of_process;
  for each in select w from (select wanted from shares where holder <> of_process union all select wants) as x (w) order by w loop
    if each * parties > left_over then
      fair := left_over / parties;
      left_over := 0;
      exit;
    end if;
    left_over := left_over - each;
    parties := parties - 1;
  end loop;
  select count(*) + 1 into parties from shares where holder <> of_process;
  meant := least(wants, fair) + case
    when is_announcing then left_over
    when another_announces then 0
    else left_over / parties
  end;
  given := least(keeps, coalesce(had.places, 0));
  if meant > most - others then
    update shares set until = least(until, now_is + interval '1.5 seconds') where holder <> of_process and not is_there(holder);
  end if;
  given := given + greatest(0, least(meant - given, most - others - given));
  if had.holder is null or (had.places, had.wanted, had.announces) <> (given, wants, is_announcing)
    or had.until < now_is + interval '4 seconds' then
    insert into shares values (of_process, given, wants, is_announcing, now_is + interval '5 seconds')
      on conflict (holder) do update set places = excluded.places, wanted = excluded.wanted,
        announces = excluded.announces, until = excluded.until;
  end if;
  pause_ms := coalesce((select extract(epoch from until - now_is) * 1000 from pauses), 0);
  return next;
end $$;
create function hold_all(ms double precision) returns void language sql as $$
  insert into pauses as p values (true, clock_timestamp() + ms * interval '1 millisecond')
    on conflict (one) do update set until = greatest(p.until, excluded.until);
  select pg_notify('haidang_pause', ms::text);
$$`;

/** What a session listens to: its payload is how long nobody may send, in milliseconds. */
export const pauseChannel = 'haidang_pause';
