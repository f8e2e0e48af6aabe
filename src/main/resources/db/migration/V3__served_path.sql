-- Every address that visitors were ever given. An address without a file may have moved.
create table served_path (
	path varchar(1000) not null primary key,
	first_served_at timestamp with time zone not null,
	gone_at timestamp with time zone,
	moved_to varchar(1000)
);
