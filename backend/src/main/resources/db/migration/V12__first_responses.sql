-- Projections for the figures of groups: folds over one learner's part of the response log, like those of V5.

-- What somebody's first response to an item showed. "beliefs" are the misconceptions, in the order of their ids, with a
-- space between two.
create table first_response (
    learner   varchar(36)  not null references learner (id) on delete cascade,
    item      varchar(120) not null,
    sequence  bigint       not null,
    certainty varchar(10),
    beliefs   text         not null,
    primary key (learner, item)
);

-- How long somebody was seen to study, and when they answered last.
create table study_time (
    learner     varchar(36) not null primary key references learner (id) on delete cascade,
    millis      bigint      not null,
    answered_at bigint      not null
);
