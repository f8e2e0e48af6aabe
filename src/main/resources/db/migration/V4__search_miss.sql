-- What was searched for in vain, for the editors: no address, no time of day. A character may take two places in H2.
create table search_miss (
	query varchar(160) not null primary key,
	times integer not null,
	last_on date not null
);
