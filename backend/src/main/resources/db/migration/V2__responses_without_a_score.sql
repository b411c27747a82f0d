-- A response that only a person can judge has no score: earned and possible are null for both or for neither.
-- SQLite cannot take "not null" back from a column, so the table is made anew.
create table response_anew (
    learner     varchar(36)      not null,
    sequence    bigint           not null,
    id          varchar(36)      not null,
    attempt     varchar(36)      not null,
    item        varchar(120)     not null,
    version     varchar(64)      not null,
    seed        bigint           not null,
    response    text             not null,
    earned      double precision,
    possible    double precision,
    evidence    text             not null,
    certainty   varchar(10),
    millis      bigint,
    answered_at bigint           not null,
    received_at bigint           not null,
    primary key (learner, sequence),
    unique (learner, id),
    unique (learner, attempt, item),
    foreign key (learner, attempt) references attempt (learner, id) on delete cascade,
    check ((earned is null) = (possible is null))
);
insert into response_anew
    select learner, sequence, id, attempt, item, version, seed, response, earned, possible, evidence, certainty, millis,
           answered_at, received_at
    from response;
drop table response;
alter table response_anew rename to response;
create index response_item on response (learner, item, sequence);
