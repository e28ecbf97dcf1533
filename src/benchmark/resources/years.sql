-- Kota uji bertahun-tahun: pantau.size kelurahan, pantau.weeks minggu laporan, dengan semua yang ikut tumbuh.
-- Dijalankan pada data yang baru dimigrasikan; proyeksi dan minggu tertutup dibuat aplikasi sendiri.
-- Kunci asing tidak diperiksa baris demi baris: setiap baris di bawah ini lahir dari tabel yang diacunya.
set session_replication_role = replica;

insert into account (username, display_name, role, area, password_hash, must_change, created_at)
select 'uji.' || code, 'Camat ' || common_name, 'CAMAT', code, (select password_hash from account where username = 'admin'),
       false, now() - current_setting('pantau.weeks')::int * interval '7 days'
from kecamatan
union all
select 'uji.' || lower(role), 'Uji ' || role, role, case role when 'PEMPROV' then '18' else '18.71' end,
       (select password_hash from account where username = 'admin'), false,
       now() - current_setting('pantau.weeks')::int * interval '7 days'
from unnest(array['PEMKOT', 'BKAD', 'DINAS', 'PEMPROV']) role;

-- Petugas yang sudah pindah, dan riwayat akun.
insert into account (username, display_name, role, area, password_hash, must_change, active, created_at)
select 'lama.' || k.code || '.' || n, 'Camat lama ' || k.common_name, 'CAMAT', k.code, 'x', false, false, now() - interval '400 days'
from kecamatan k cross join generate_series(1, 4) n;

insert into account_change (account_id, changed_at, changed_by, kind, detail)
select id, now() - (n * 7) * interval '1 day', 'admin', 'EDITED', 'Tolok ukur'
from account cross join generate_series(1, current_setting('pantau.weeks')::int / 2) n;

-- place: setiap kelurahan dengan nomor urut, camatnya, dan minggu mulai membangun; separuhnya membangun.
create temporary table place as
select k.code, k.n, a.id as camat, k.n % (current_setting('pantau.weeks')::int - 1) as begun
from (select code, kecamatan_code, row_number() over (order by right(code, 4), code)::int as n from kelurahan) k
join account a on a.username = 'uji.' || k.kecamatan_code;

-- moment: setiap minggu, yang terakhir minggu berjalan.
create temporary table moment as
select w, (date_trunc('week', now() at time zone 'Asia/Jakarta'))::date - 7 * (current_setting('pantau.weeks')::int - w) as monday
from generate_series(0, current_setting('pantau.weeks')::int) w;

create temporary table who as
select (select id from account where username = 'uji.pemkot') as pemkot, (select id from account where username = 'uji.bkad') as bkad,
       (select id from account where username = 'uji.dinas') as dinas, (select id from account where username = 'uji.pemprov') as pemprov;

insert into land_status_change (kelurahan_code, status, effective_on, recorded_at, recorded_by)
select p.code, (array['BELUM_ADA', 'DIIDENTIFIKASI', 'DIUSULKAN', 'DIVERIFIKASI', 'TERVERIFIKASI'])[s], m.monday, m.monday + interval '9 hours', w.bkad
from place p cross join generate_series(1, 5) s
join moment m on m.w = (s - 1) * current_setting('pantau.weeks')::int / 6 cross join who w
where s <= 1 + p.n % 5
order by m.w;

insert into operation_status_change (kelurahan_code, status, effective_on, recorded_at, recorded_by)
select p.code, (array['BELUM', 'GERAI_SEDERHANA'])[1 + s], m.monday, m.monday + interval '10 hours', w.dinas
from place p cross join generate_series(0, 1) s join moment m on m.w = s * current_setting('pantau.weeks')::int / 2 cross join who w
where s = 0 or p.n % 3 > 0
order by m.w;

insert into gerai (kelurahan_code, template_id, started_on, recorded_at, recorded_by)
select p.code, (select id from milestone_template where number = 1), m.monday, m.monday + interval '8 hours', p.camat
from place p join moment m on m.w = p.begun where p.n % 2 = 0;

insert into gerai_milestone (gerai_id, position, name, weight, start_percent, finish_percent)
select g.id, i.position, i.name, i.weight, i.start_percent, i.finish_percent
from gerai g join milestone_template_item i on i.template_id = g.template_id;

insert into baseline (gerai_id, number, start_on, duration_weeks, reason, recorded_at, recorded_by)
select id, 1, started_on, 12, 'Rencana awal', recorded_at, recorded_by from gerai;

insert into baseline (gerai_id, number, start_on, duration_weeks, reason, recorded_at, recorded_by)
select id, 2, started_on, 20, 'Rencana ulang', recorded_at + interval '28 days', recorded_by from gerai
where id % 4 = 0 and recorded_at < now() - interval '30 days';

-- Satu laporan tiap minggu, kadang tidak; setiap laporan mengikuti yang sebelumnya.
insert into progress_report (id, number, submission_id, kelurahan_code, gerai_id, observed_on, physical, builder_figure, unchanged, note,
  based_on, recorded_at, recorded_by)
select r.id, 'LP-' || extract(year from r.at at time zone 'Asia/Jakarta') || '-' || lpad(r.id::text, 6, '0'), gen_random_uuid(), r.code,
       r.gerai, r.day, r.physical, case when r.n % 3 > 0 then r.physical end,
       coalesce(r.physical = lag(r.physical) over told, false), 'Tolok ukur', lag(r.id) over told, r.at, r.camat
from (
  select row_number() over (order by m.w, p.n) as id, p.code, p.n, p.camat, m.monday + p.n % 6 as day, g.id as gerai,
         case when g.id is not null then least(100, (m.w - p.begun) * (2 + p.n % 6)) end as physical,
         ((m.monday + p.n % 6) + (8 + p.n % 9) * interval '1 hour' + (p.n % 60) * interval '1 minute') at time zone 'Asia/Jakarta' as at
  from place p cross join moment m left join gerai g on g.kelurahan_code = p.code and m.w >= p.begun
  where (p.n * 7 + m.w * 13) % 20 > 0
) r
where r.at < now()
window told as (partition by r.code order by r.id);

select setval('progress_report_seq', (select max(id) + 1000 from progress_report));

-- Tanpa hitungan baru, pemeriksaan kunci asing membaca seluruh tabel.
analyze;

insert into report_milestone (report_id, milestone_id, percent)
select r.id, m.id, r.physical from progress_report r join gerai_milestone m on m.gerai_id = r.gerai_id;

insert into report_return (report_id, kelurahan_code, round, field, reason, recorded_at, recorded_by)
select id, kelurahan_code, 1, 'NOTE', 'Mohon dilengkapi', recorded_at + interval '1 hour', (select pemkot from who)
from progress_report where id % 50 = 0 and recorded_at < now() - interval '1 hour';

insert into report_return_answer (return_id, report_id, text, recorded_at, recorded_by)
select id, null, 'Sudah benar', recorded_at + interval '1 hour', (select camat from place where code = kelurahan_code)
from report_return where recorded_at < now() - interval '10 days';

insert into photo (public_id, submission_id, kelurahan_code, report_id, image, thumbnail, width, height, bytes, uploaded_at, uploaded_by, position)
select gen_random_uuid(), submission_id, kelurahan_code, id, repeat('a0', 32), repeat('a0', 32), 640, 480, 20000, recorded_at, recorded_by, 1
from progress_report where gerai_id is not null and id % 3 = 0;

-- Dua kendala untuk setiap kelurahan, satu dari sepuluh terbuka; setiap kendala dengan langkahnya.
insert into obstacle (number, kelurahan_code, category_code, description, since, submission_id, recorded_at, recorded_by,
  severity, tier, office_code, state, leg, risen_at, closed_at, days_taken, edition)
select 'KD-' || extract(year from o.at at time zone 'Asia/Jakarta') || '-' || lpad(o.n::text, 6, '0'), p.code, c.code, 'Tolok ukur ' || o.n,
       (o.at at time zone 'Asia/Jakarta')::date, gen_random_uuid(), o.at, p.camat,
       (array['MENGHAMBAT', 'MEMPERLAMBAT', 'MENGANCAM_TARGET'])[1 + o.n % 3], (array['KECAMATAN', 'KOTA', 'PROVINSI'])[1 + o.rise],
       case when o.rise = 1 then c.office_code end, case when o.open then 'DITANGANI' else 'DITUTUP' end, 1 + o.rise,
       case when o.rise > 0 then o.at + o.rise * interval '3 days' end,
       case when not o.open then o.at + interval '12 days' end, case when not o.open then 8 end, 0
from (
  select n, n % 10 = 0 as open, n / 10 % 3 as rise,
         now() - interval '13 days' - (n::bigint * 7919 % (case when n % 10 = 0 then 60 else current_setting('pantau.weeks')::int * 7 - 14 end)) * interval '1 day' as at
  from generate_series(1, 2 * current_setting('pantau.size')::int) n
) o
join place p on p.n = 1 + o.n % current_setting('pantau.size')::int
join (select code, office_code, row_number() over (order by position) as n, count(*) over () as all from obstacle_category) c
  on c.n = 1 + o.n / 7 % c.all
order by o.at;

analyze;

insert into obstacle_event (obstacle_id, leg, kind, tier, office_code, state, opens, text, request, recorded_at, recorded_by)
select o.id, e.leg, e.kind, e.tier, case when e.tier = 'KOTA' then c.office_code end, e.state, e.opens,
       'Tolok ukur', case e.kind when 'ESCALATED' then 'Mohon bantuan' end, o.recorded_at + e.days * interval '1 day', o.recorded_by
from obstacle o join obstacle_category c on c.code = o.category_code
cross join (values
  (1, 1, 'RAISED', 'KECAMATAN', 'BARU', true, 0.0), (2, 1, 'HANDLED', 'KECAMATAN', 'DITANGANI', null, 1.0),
  (3, 2, 'ESCALATED', 'KOTA', 'BARU', true, 3.0), (4, 2, 'HANDLED', 'KOTA', 'DITANGANI', null, 4.0),
  (5, 3, 'ESCALATED', 'PROVINSI', 'BARU', true, 6.0), (6, 3, 'HANDLED', 'PROVINSI', 'DITANGANI', null, 7.0)
) as e (ordinal, leg, kind, tier, state, opens, days)
where e.leg <= o.leg
order by o.id, e.ordinal;

insert into obstacle_event (obstacle_id, leg, kind, tier, office_code, state, opens, text, recorded_at, recorded_by)
select id, leg, 'WITHDRAWN', tier, office_code, 'DITUTUP', false, 'Selesai', closed_at, recorded_by
from obstacle where closed_at is not null order by closed_at;

insert into obstacle_number (year, last)
select extract(year from recorded_at at time zone 'Asia/Jakarta'), max(split_part(number, '-', 3)::int) from obstacle group by 1;

-- Satu bidang untuk setiap kelurahan, separuhnya diukur ulang; enam dari sepuluh diusulkan.
insert into land_asset (revision, owner, holder, register_number, title_kind, disputed, kelurahan_code, address, latitude, longitude, area_m2,
  use, slope, filled, road_width_m, strategic, hazard, disturbs, rice_land, spatial_plan, shared_warehouse, recorded_at, recorded_by, changed_at)
select 1 + p.n % 2, (array['PEMKOT', 'PEMPROV', 'VERTIKAL', 'BUMN', 'BUMD'])[1 + p.n % 5], 'Pemegang ' || p.n, 'UJI.' || p.n,
       (array['SHP', 'HPL', 'TANPA'])[1 + p.n % 3], false, p.code, 'Jl. Uji No. ' || p.n, k.latitude, k.longitude,
       (array[480, 700, 960, 1200, 2070])[1 + p.n % 5], 'KOSONG', 'DATAR', false, 6, true, 'TIDAK_ADA', false, false, 'SESUAI', false,
       a.at, w.bkad, case p.n % 2 when 0 then a.at else a.at + interval '30 days' end
from place p join kelurahan k on k.code = p.code cross join who w
cross join lateral (select now() - interval '31 days' - (p.n % (current_setting('pantau.weeks')::int * 7 - 31)) * interval '1 day' as at) a;

analyze;

insert into land_asset_revision (asset_id, number, kind, facts, reason, recorded_at, recorded_by)
select a.id, n, case n when 1 then 'REGISTERED' else 'REVISED' end, json_build_object(
    'ownership', json_build_object('owner', a.owner, 'holder', a.holder, 'registerNumber', a.register_number),
    'title', json_build_object('kind', a.title_kind, 'disputed', a.disputed),
    'lot', json_build_object('kelurahanCode', a.kelurahan_code, 'address', a.address, 'areaM2', a.area_m2 - case when n = a.revision then 0 else 10 end),
    'condition', json_build_object('use', a.use), 'sharedWarehouse', false)::text, case n when 2 then 'Diukur ulang' end,
  a.recorded_at + (n - 1) * interval '30 days', a.recorded_by
from land_asset a cross join generate_series(1, 2) n where n <= a.revision;

-- Usulan lama yang ditarik, lalu yang berjalan.
insert into land_proposal (asset_id, shared_warehouse, kelurahan_code, stage, stage_since, last_step, opened_at, opened_by, closed_at)
select a.id, false, a.kelurahan_code, 'USULAN', (a.recorded_at + interval '1 day')::date, 2, a.recorded_at + interval '1 day', p.camat,
       a.recorded_at + interval '5 days'
from land_asset a join place p on p.code = a.kelurahan_code where p.n % 3 = 0
union all
select a.id, false, a.kelurahan_code, (array['USULAN', 'CEK_FISIK', 'VERIFIKASI', 'PERMOHONAN', 'PERSETUJUAN', 'PERJANJIAN', 'SIAP_BANGUN'])[1 + p.n % 7],
       (a.recorded_at + (6 + 3 * (p.n % 7)) * interval '1 day')::date, 1 + p.n % 7, a.recorded_at + interval '6 days', p.camat, null
from land_asset a join place p on p.code = a.kelurahan_code where p.n % 10 < 6;

insert into land_proposal_step (proposal_id, number, submission_id, kind, from_stage, to_stage, effective_on, days, text, recorded_at, recorded_by)
select l.id, s, gen_random_uuid(), case when s = 1 then 'OPENED' when l.closed_at is null then 'ADVANCED' else 'WITHDRAWN' end,
       case when s > 1 then t.names[s - 1] end, case when l.closed_at is null then t.names[s] else 'USULAN' end,
       (l.opened_at + 3 * (s - 1) * interval '1 day')::date, case when s > 1 and l.closed_at is null then 2 end, 'Tolok ukur',
       l.opened_at + 3 * (s - 1) * interval '1 day', case s when 1 then l.opened_by else w.bkad end
from land_proposal l
cross join (select array['USULAN', 'CEK_FISIK', 'VERIFIKASI', 'PERMOHONAN', 'PERSETUJUAN', 'PERJANJIAN', 'SIAP_BANGUN'] as names) t
cross join who w cross join generate_series(1, 7) s
where s <= l.last_step;

update land_asset a set stage = l.stage, stage_since = l.stage_since from land_proposal l where l.asset_id = a.id and l.closed_at is null;

insert into matching_run (area, inputs, takers, parcels, recorded_at, recorded_by)
select '18.71', 'tolok-ukur-' || m.w, 100, 100, m.monday + interval '9 hours', w.bkad from moment m cross join who w where m.w % 4 = 0 order by m.w;

analyze;

insert into matching_pair (run_id, kelurahan_code, asset_id, asset_revision, rank, metres)
select r.id, a.kelurahan_code, a.id, a.revision, 1, 100 from matching_run r cross join land_asset a where a.id % 3 = 0;

-- Kotak masuk, surat, dan ingatan peramban.
insert into notice (account_id, kind, event, text, link, urgent, posted_at, read_at)
select a.id, 'REPORT_DUE', 'uji:laporan:' || m.w, 'Laporan minggu ini ditunggu', '/kelurahan', false, m.monday + interval '5 days',
       case when m.w % 4 > 0 then m.monday + interval '6 days' end
from account a cross join moment m where a.active and m.monday < now() - interval '7 days'
union all
select x.id, 'OBSTACLE', 'kendala:' || o.number || ':1', 'Kendala ' || o.number || ' menunggu', '/kendala/' || o.number, o.id % 20 = 0, o.recorded_at,
       case when o.closed_at is not null then o.closed_at end
from obstacle o cross join lateral (select id from account where username in ('uji.pemkot', 'uji.bkad', 'uji.dinas', 'uji.pemprov')
  union select recorded_by from obstacle i where i.id = o.id) x;

insert into mail_letter (account_id, kind, event, subject, content, token, written_at, released_at, state, attempts, address, settled_at)
select a.id, 'DIGEST', 'uji:surat:' || m.w, 'Ringkasan', '{"opening": "Uji", "sections": [], "path": "/"}', gen_random_uuid(), m.monday, m.monday, 'SENT', 1,
       'uji@example.go.id', m.monday + interval '1 minute'
from account a cross join moment m where a.active and m.monday < now() - interval '1 day' order by m.w;

analyze;

insert into mail_attempt (letter_id, edition, number, at, outcome, address)
select id, 1, 1, settled_at, 'SENT', address from mail_letter order by id;

insert into spring_session (primary_id, session_id, creation_time, last_access_time, max_inactive_interval, expiry_time, principal_name)
select gen_random_uuid(), gen_random_uuid(), t.now - n * 1000, t.now - n * 1000, 43200, t.now - n * 1000 + 43200000, 'uji.18.71.01'
from generate_series(1, current_setting('pantau.size')::int / 5) n, (select (extract(epoch from now()) * 1000)::bigint as now) t;

analyze;
