-- A page takes its revisions along to another address: its name stays the address at which it began, with a number
-- behind it if another page had begun there. `earlier` is the number of its revision before, 0 for the first one.
-- `recorded_at` is when a revision was noted, `changed_at` since when its text is as it is.
alter table revision add column page varchar(1100);
alter table revision add column earlier integer;
alter table revision add column changed_at timestamp with time zone;
update revision set page = path, earlier = number - 1, changed_at = recorded_at;
alter table revision alter column page set not null;
alter table revision alter column earlier set not null;
alter table revision alter column changed_at set not null;
create index revision_page on revision (page, number);
