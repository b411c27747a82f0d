-- Identifiers are UUIDs as text; times are milliseconds since the epoch; JSON is text.
-- Only the few type names that differ between SQLite and PostgreSQL are placeholders.

create table learner (
    id            varchar(36) not null primary key,
    created_at    bigint      not null,
    last_sequence bigint      not null default 0
);

create table session (
    token_hash   varchar(64) not null primary key,
    learner      varchar(36) not null references learner (id) on delete cascade,
    created_at   bigint      not null,
    last_seen_at bigint      not null
);
create index session_learner on session (learner);

-- What an item said when somebody met it. Content is never updated: another text is another version.
create table item_version (
    item    varchar(120) not null,
    version varchar(64)  not null,
    content text         not null,
    primary key (item, version)
);

-- A sitting. The id is the client's, so it is unique only beside its learner.
create table attempt (
    learner     varchar(36)  not null references learner (id) on delete cascade,
    id          varchar(36)  not null,
    kind        varchar(20)  not null,
    request     text         not null,
    title       varchar(200) not null,
    objective   varchar(20),
    quiz        varchar(120),
    seed        bigint       not null,
    started_at  bigint       not null,
    finished_at bigint,
    primary key (learner, id)
);
create index attempt_started on attempt (learner, started_at);

create table attempt_item (
    learner  varchar(36)  not null,
    attempt  varchar(36)  not null,
    position integer      not null,
    item     varchar(120) not null,
    version  varchar(64)  not null,
    seed     bigint       not null,
    primary key (learner, attempt, position),
    unique (learner, attempt, item),
    foreign key (learner, attempt) references attempt (learner, id) on delete cascade,
    foreign key (item, version) references item_version (item, version)
);

-- The response log: append-only, and the only truth about learning. The response is kept as it was sent.
create table response (
    learner     varchar(36)      not null,
    sequence    bigint           not null,
    id          varchar(36)      not null,
    attempt     varchar(36)      not null,
    item        varchar(120)     not null,
    version     varchar(64)      not null,
    seed        bigint           not null,
    response    text             not null,
    earned      double precision not null,
    possible    double precision not null,
    evidence    text             not null,
    certainty   varchar(10),
    millis      bigint,
    answered_at bigint           not null,
    received_at bigint           not null,
    primary key (learner, sequence),
    unique (learner, id),
    unique (learner, attempt, item),
    foreign key (learner, attempt) references attempt (learner, id) on delete cascade
);
create index response_item on response (learner, item, sequence);
