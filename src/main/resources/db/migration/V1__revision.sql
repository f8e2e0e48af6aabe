-- How each page looked from a moment on. Rows are added, never changed.
create table revision (
	path varchar(1000) not null,
	number integer not null,
	hash varchar(64) not null,
	title varchar(1000) not null,
	source text not null,
	recorded_at timestamp with time zone not null,
	primary key (path, number)
);
