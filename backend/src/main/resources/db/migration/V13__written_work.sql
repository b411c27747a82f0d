-- Whether somebody lets the trainer of a class read what they write there, and say something to it.
alter table enrolment add column may_read boolean default false not null;

-- A trainer's word on a written response, beside the judgement that it came with, which "number" tells among those of the
-- response. It was written to a person and about them, so it stands apart from the judgement and goes when they are erased.
-- "cohort" is the class whose trainer wrote it; "seen_at" is when the learner looked at it.
create table trainer_comment (
    learner varchar(36) not null,
    sequence bigint     not null,
    number  integer     not null,
    cohort  varchar(36) references cohort (id) on delete set null,
    comment text        not null,
    seen_at bigint,
    primary key (learner, sequence, number),
    foreign key (learner, sequence) references response (learner, sequence) on delete cascade
);
create index trainer_comment_cohort on trainer_comment (cohort);
