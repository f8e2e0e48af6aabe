-- How often the history was written. Who writes it holds this row until it is done, and others see that there is news.
create table history_edition (
	id integer not null primary key,
	number bigint not null
);
insert into history_edition (id, number) values (1, 0);
