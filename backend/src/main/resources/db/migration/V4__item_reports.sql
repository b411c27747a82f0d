-- What learners find wrong with an item. It lies apart from the response log and goes with its learner.
create table item_report (
    learner     varchar(36)  not null,
    id          varchar(36)  not null,
    attempt     varchar(36)  not null,
    item        varchar(120) not null,
    version     varchar(64)  not null,
    reason      varchar(20)  not null,
    words       text,
    reported_at bigint       not null,
    primary key (learner, id),
    foreign key (learner, attempt) references attempt (learner, id) on delete cascade
);
create index item_report_item on item_report (item, reported_at);
