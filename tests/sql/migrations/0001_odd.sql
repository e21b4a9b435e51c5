-- A schema of odd ends, for statements of which it is not plain what they need.
create type mood as enum ('low', 'high');
create domain price as numeric(6, 2) check (value >= 0);
create table parent (id int primary key, name text unique, check (id < 1000));
create table child (
    id serial primary key,
    parent int references parent on delete cascade,
    n int unique deferrable initially deferred,
    tags text[],
    data jsonb,
    at timestamptz default now(),
    until timestamptz default current_timestamp + interval '30 s',
    day date default CURRENT_DATE,
    token uuid default gen_random_uuid(),
    twice int generated always as (n * 2) stored
);
create table later (id int primary key, parent int references parent deferrable initially deferred);
create table audit (id bigint generated always as identity primary key, what text not null, at timestamptz not null);
create table plain (k text, v text);
create table kinds (
    id int primary key, b bool, c char(5), v varchar(3), p price, m mood, bytes bytea, i interval, d date, t time,
    j json, ns numeric[], r int4range, f float8, u uuid, ip inet, "odd ""name" text
);
--> statement-breakpoint
create function noted() returns trigger language plpgsql as $body$
begin
    insert into audit (what, at) values (tg_op || ' ' || coalesce(new.name, '?'), now());
    return new;
end $body$;
create trigger noted after update on parent for each row execute function noted();
--> statement-breakpoint
create schema other;
create table other.thing (id int primary key);
create view parents as select id, name from parent;
create table logs (at date not null, what text) partition by range (at);
create table logs_2026 partition of logs for values from ('2026-01-01') to ('2027-01-01');
create table base (a int);
create table derived (b int) inherits (base);
create materialized view frozen as select count(*) from parent;
create unlogged table passing (a int);
create table guarded (a int);
alter table guarded enable row level security;
create sequence ahead cache 20;
create sequence three maxvalue 3;
create table heard (a int);
create function tells() returns trigger language plpgsql as $$
begin
    perform pg_notify('changed', new.a::text);
    return new;
end $$;
create trigger tells after insert on heard for each row execute function tells();
create function looks_at_plain() returns bigint language sql stable as $$ select count(*) from plain $$;
create function alters() returns void language plpgsql as $$ begin alter table plain add column w text; end $$;
create table watched (a int);
create trigger tells after insert on watched for each row execute function tells();
alter table watched enable always trigger tells;
