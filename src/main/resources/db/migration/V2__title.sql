-- An editor's title may be of any length; too long a one is reported, and still kept.
alter table revision alter column title set data type text;
