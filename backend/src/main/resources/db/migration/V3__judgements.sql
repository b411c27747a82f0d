-- What a learner wrote in their own words, as a JSON list of texts. It may tell of a person, so it stands apart from the
-- log, whose row holds the response with every text empty; whoever erases a person deletes these rows.
create table response_text (
    learner  varchar(36) not null,
    sequence bigint      not null,
    words    text        not null,
    primary key (learner, sequence),
    foreign key (learner, sequence) references response (learner, sequence) on delete cascade
);

-- What a person said of a response; append-only. "number" counts those of one response. Of a response's judgements
-- the trainer's last one counts, or, without one, the learner's own last.
create table judgement (
    learner   varchar(36)      not null,
    sequence  bigint           not null,
    number    integer          not null,
    id        varchar(36)      not null,
    author    varchar(10)      not null check (author in ('self', 'trainer')),
    judgement text             not null,
    earned    double precision not null,
    possible  double precision not null,
    judged_at bigint           not null,
    primary key (learner, sequence, number),
    unique (learner, id),
    foreign key (learner, sequence) references response (learner, sequence) on delete cascade
);
