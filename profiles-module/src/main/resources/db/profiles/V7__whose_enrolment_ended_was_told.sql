-- Nothing is written when the last day of an enrolment is over: this is the first day whose end was not told to systems that follow.
create table profiles_feed_day (
    one         tinyint not null primary key check (one = 1),
    told_before date    not null
);

insert into profiles_feed_day (one, told_before) values (1, utc_date() - interval 1 day);

alter table profiles_enrolment add key profiles_enrolment_until (until_on);
