-- A class. Its trainer is the learner of an account; the code is how learners find it.
create table cohort (
    id         varchar(36)  not null primary key,
    trainer    varchar(36)  not null references learner (id) on delete cascade,
    name       varchar(120) not null,
    held_on    varchar(10)  not null,
    time_zone  varchar(60)  not null,
    guests     boolean      not null,
    code       varchar(12)  not null unique,
    created_at bigint       not null
);
create index cohort_trainer on cohort (trainer);

-- Who is in a class. The name is what they want to be called there, and is empty once the class has been forgotten.
create table enrolment (
    cohort    varchar(36) not null references cohort (id) on delete cascade,
    learner   varchar(36) not null references learner (id) on delete cascade,
    name      varchar(80) not null,
    may_ask   boolean     not null,
    joined_at bigint      not null,
    primary key (cohort, learner)
);
create index enrolment_learner on enrolment (learner);

-- What somebody told on joining, in their own words.
create table enrolment_words (
    cohort  varchar(36)   not null,
    learner varchar(36)   not null,
    product varchar(1000) not null,
    work    varchar(1000) not null,
    decision varchar(1000) not null,
    shared  boolean       not null,
    primary key (cohort, learner),
    foreign key (cohort, learner) references enrolment (cohort, learner) on delete cascade on update cascade
);

-- Who was asked to join, so that the trainer can remind them.
create table invitee (
    cohort     varchar(36)  not null references cohort (id) on delete cascade,
    email      varchar(254) not null,
    email_key  varchar(254) not null,
    name       varchar(80)  not null,
    invited_at bigint       not null,
    primary key (cohort, email_key)
);

-- What a trainer changes about an item for a class.
create table cohort_item (
    cohort varchar(36)   not null references cohort (id) on delete cascade,
    item   varchar(120)  not null,
    is_off boolean       not null,
    note   varchar(1000) not null,
    primary key (cohort, item)
);
