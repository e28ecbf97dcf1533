-- Kendala naik berjenjang. Baris obstacle memuat keadaan sekarang; sejarahnya ada di obstacle_event.
create table obstacle_number (
    year integer not null,
    last integer not null,
    constraint pk_obstacle_number primary key (year)
);

alter table obstacle
    add column number        varchar(16),
    add column severity      varchar(20) not null default 'MENGHAMBAT',
    add column milestone_id  bigint,
    add column land_asset_id bigint, -- kunci asingnya menyusul bersama daftar aset
    add column version       integer     not null default 0,
    add column tier          varchar(10) not null default 'KECAMATAN',
    add column office_code   varchar(20),
    add column state         varchar(20) not null default 'BARU',
    add column leg           integer     not null default 1, -- persinggahan ke berapa
    add column extensions    integer     not null default 0, -- perpanjangan pada persinggahan ini
    add column reopenings    integer     not null default 0,
    add column allowance     integer, -- jatah hari kerja pada persinggahan ini; kosong: tanpa batas
    add column used_before   integer     not null default 0, -- terpakai sebelum jam terakhir berjalan
    add column running_from  date, -- kosong: jam berhenti
    add column due_on        date,
    add column warn_on       date,
    add column late_on       date,
    add column rise_on       date,
    add column lapse_on      date, -- ditutup bila pelapor diam sampai hari ini
    add column risen_at      timestamptz,
    add column answered_at   timestamptz, -- jawaban provinsi
    add column closed_at     timestamptz,
    add column days_taken    integer; -- hari kerja dari dilaporkan sampai diselesaikan

with numbered as (
    select id, extract(year from recorded_at at time zone 'Asia/Jakarta')::int as year,
           row_number() over (partition by extract(year from recorded_at at time zone 'Asia/Jakarta')
                              order by recorded_at, id) as n
    from obstacle)
update obstacle o set number = 'KD-' || n.year || '-' || lpad(n.n::text, greatest(4, length(n.n::text)), '0')
from numbered n where n.id = o.id;
insert into obstacle_number (year, last)
select extract(year from recorded_at at time zone 'Asia/Jakarta')::int, count(*) from obstacle group by 1;

create table obstacle_event (
    id          bigint generated always as identity,
    obstacle_id bigint      not null,
    leg         integer     not null, -- persinggahan tempat hal ini terjadi
    turn        integer     not null default 0, -- perpanjangan atau pembukaan ke berapa
    kind        varchar(12) not null,
    tier        varchar(10) not null, -- sesudahnya
    office_code varchar(20),
    state       varchar(20) not null,
    opens       boolean, -- membuka (true), menutup (false), atau tidak keduanya
    text        varchar(2000),
    request     varchar(2000),
    basis       varchar(300),
    solution    varchar(10),
    until_on    date,
    allowance   integer,
    recorded_at timestamptz not null,
    recorded_by bigint, -- kosong: jam
    constraint pk_obstacle_event primary key (id),
    constraint fk_obstacle_event_obstacle foreign key (obstacle_id) references obstacle (id),
    constraint fk_obstacle_event_author foreign key (recorded_by) references account (id),
    constraint fk_obstacle_event_office foreign key (office_code) references obstacle_office (code),
    constraint ck_obstacle_event_kind check (kind in ('RAISED', 'STARTED', 'HANDLED', 'ASKED', 'ANSWERED', 'SOLVED',
        'CONFIRMED', 'LAPSED', 'WITHDRAWN', 'REOPENED', 'RETURNED', 'DECLINED', 'ROUTED', 'ESCALATED', 'ROSE', 'LOWERED',
        'EXTENDED', 'WARNED', 'OVERDUE', 'NOTED')),
    constraint ck_obstacle_event_solution check (solution in ('TEKNIS', 'REGULASI'))
);

create index ix_obstacle_event_obstacle on obstacle_event (obstacle_id, id);
-- Terbuka pada suatu saat: peristiwa membuka atau menutup yang terakhir sebelum saat itu.
create index ix_obstacle_event_opens on obstacle_event (obstacle_id, id desc) include (recorded_at, opens)
    where opens is not null;
-- Yang dikerjakan jam terjadi sekali, berapa pun instans yang berjalan dan selambat apa pun.
create unique index uq_obstacle_event_clock on obstacle_event (obstacle_id, leg, turn, kind)
    where kind in ('WARNED', 'OVERDUE', 'LAPSED');
-- Setiap persinggahan ditinggalkan sekali.
create unique index uq_obstacle_event_leg on obstacle_event (obstacle_id, leg)
    where kind in ('ESCALATED', 'ROSE', 'LOWERED', 'RETURNED');

insert into obstacle_event (obstacle_id, leg, kind, tier, state, opens, text, allowance, recorded_at, recorded_by)
select id, 1, 'RAISED', 'KECAMATAN', 'BARU', true, description, 5, recorded_at, recorded_by from obstacle order by id;
insert into obstacle_event (obstacle_id, leg, kind, tier, state, opens, text, recorded_at, recorded_by)
select obstacle_id, 1, 'WITHDRAWN', 'KECAMATAN', 'DITUTUP', false, solution, recorded_at, recorded_by
from obstacle_closing order by recorded_at, obstacle_id;
-- Yang masih terbuka mulai dihitung hari ini, agar tidak langsung lewat waktu.
insert into obstacle_event (obstacle_id, leg, kind, tier, state, allowance, recorded_at)
select o.id, 1, 'STARTED', 'KECAMATAN', 'BARU', 5, now() from obstacle o
where not exists (select 1 from obstacle_closing c where c.obstacle_id = o.id) order by o.id;

update obstacle o set state = 'DITUTUP', closed_at = c.recorded_at, days_taken = (
    select count(*) from generate_series((o.recorded_at at time zone 'Asia/Jakarta')::date + 1,
                                         (c.recorded_at at time zone 'Asia/Jakarta')::date, interval '1 day') d
    where extract(isodow from d) < 6 and not exists (select 1 from holiday h where h.day = d::date))
from obstacle_closing c where c.obstacle_id = o.id;
drop table obstacle_closing;

with today as (select (now() at time zone 'Asia/Jakarta')::date as day),
worked as (
    select d::date as day, row_number() over (order by d) as n
    from today, generate_series(today.day + 1, today.day + 90, interval '1 day') d
    where extract(isodow from d) < 6 and not exists (select 1 from holiday h where h.day = d::date))
update obstacle set allowance = 5, running_from = (select day from today),
    due_on = (select day from worked where n = 5), warn_on = (select day from worked where n = 4),
    late_on = (select day from worked where n = 6), rise_on = (select day from worked where n = 9)
where state <> 'DITUTUP';

alter table obstacle alter column number set not null;
alter table obstacle
    add constraint uq_obstacle_number unique (number),
    add constraint fk_obstacle_office foreign key (office_code) references obstacle_office (code),
    add constraint fk_obstacle_milestone foreign key (milestone_id) references gerai_milestone (id),
    add constraint ck_obstacle_severity check (severity in ('MENGHAMBAT', 'MEMPERLAMBAT', 'MENGANCAM_TARGET')),
    add constraint ck_obstacle_tier check (tier in ('KECAMATAN', 'KOTA', 'PROVINSI', 'PUSAT')),
    add constraint ck_obstacle_state check (state in
        ('BARU', 'DITANGANI', 'MENUNGGU_PELAPOR', 'DISELESAIKAN', 'DITUTUP', 'DIBUKA_LAGI')),
    add constraint ck_obstacle_office check ((tier = 'KOTA') = (office_code is not null)),
    add constraint ck_obstacle_closed check ((state = 'DITUTUP') = (closed_at is not null));

-- Daftar: yang terbuka menurut tenggat, umur, atau jenjang; yang dikerjakan jam; dan semuanya menurut nomor.
create index ix_obstacle_due on obstacle (due_on, id) include (kelurahan_code) where state <> 'DITUTUP';
create index ix_obstacle_age on obstacle (recorded_at, id) include (kelurahan_code) where state <> 'DITUTUP';
create index ix_obstacle_tier on obstacle (tier, due_on, id) include (kelurahan_code) where state <> 'DITUTUP';
create index ix_obstacle_desk on obstacle (office_code, due_on, id) where state <> 'DITUTUP';
create index ix_obstacle_open on obstacle (kelurahan_code, category_code) where state <> 'DITUTUP';
create index ix_obstacle_late on obstacle (late_on) where state <> 'DITUTUP';
create index ix_obstacle_rise on obstacle (rise_on) where state <> 'DITUTUP';
create index ix_obstacle_warn on obstacle (warn_on) where state <> 'DITUTUP';
create index ix_obstacle_lapse on obstacle (lapse_on) where state <> 'DITUTUP';
create index ix_obstacle_risen on obstacle (risen_at) where risen_at is not null;
create index ix_obstacle_answered on obstacle (answered_at) where answered_at is not null;
