-- Texts that pages show and that are written in other files, and lists of such texts, by their SHA-256. The `shared` of a
-- revision names a list: a line for each text with its name and its own SHA-256. Rows are added, never changed.
create table shared_text (
	hash varchar(64) not null primary key,
	source text not null
);
