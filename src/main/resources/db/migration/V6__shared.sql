-- What a page shows that is written in other files, as one SHA-256; empty if it shows nothing of them.
alter table revision add column shared varchar(64) default '' not null;
