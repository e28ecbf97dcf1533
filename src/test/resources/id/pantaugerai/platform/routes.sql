-- Satu benda bernomor untuk setiap rute yang memerlukannya.
insert into account (id, username, display_name, role, area, password_hash, must_change, created_at)
overriding system value
values (1, 'walker', 'Pejalan', 'ADMIN', '18.71', '#', false, now()),
       (900, 'camat.jalan', 'Camat Jalan', 'CAMAT', '18.71.03', '#', false, now());

insert into gerai (id, kelurahan_code, template_id, started_on, recorded_at, recorded_by)
overriding system value
select 900, '18.71.03.1002', min(id), date '2026-01-05', now(), 1 from milestone_template;

insert into gerai_milestone (gerai_id, position, name, weight, start_percent, finish_percent)
values (900, 1, 'Persiapan', 100, 0, 100);

insert into baseline (gerai_id, number, start_on, duration_weeks, reason, recorded_at, recorded_by)
values (900, 1, date '2026-01-05', 12, 'Rencana awal', now(), 1);

insert into land_asset (id, revision, owner, holder, kelurahan_code, shared_warehouse, recorded_at, recorded_by, changed_at)
overriding system value
values (900, 1, 'PEMPROV', 'Dinas Sosial Provinsi', '18.71.03.1001', false, now(), 1, now());

insert into land_asset_revision (asset_id, number, kind, facts, recorded_at, recorded_by)
values (900, 1, 'REGISTERED', '{"ownership": {"owner": "PEMPROV", "holder": "Dinas Sosial Provinsi"}, "title": {}, "lot": {"kelurahanCode": "18.71.03.1001"}, "condition": {}, "sharedWarehouse": false}', now(), 1);

insert into office_term (id, office_id, capacity, position, name, from_on)
overriding system value
values (900, 3, 'DEFINITIVE', 'KEPALA DINAS', 'Nama Contoh', '2026-01-05');
insert into obstacle (id, number, kelurahan_code, category_code, description, since, submission_id, recorded_at, recorded_by)
overriding system value
values (900, 'KD-2026-0900', '18.71.03.1002', 'CUACA', 'Hujan', date '2026-01-05',
        '00000000-0000-0000-0000-000000000900', now(), 900);

insert into obstacle_event (obstacle_id, leg, kind, tier, state, opens, text, allowance, recorded_at, recorded_by)
values (900, 1, 'RAISED', 'KECAMATAN', 'BARU', true, 'Hujan', 5, now(), 900);

insert into mail_letter (id, account_id, kind, event, subject, content, token, written_at, released_at, state, settled_at)
overriding system value
values (900, 900, 'DIGEST', 'ringkasan:2026-01-05', 'Ringkasan', '{"opening": "", "sections": [], "path": "/"}',
        '00000000-0000-0000-0000-000000000900', now(), now(), 'SENT', now());
insert into closed_edition (area, monday, number, content, sha256, code, as_of, closed_at)
select '18.71', '2026-02-02', 0, content, encode(sha256(content), 'hex'), 'K7M2Q9PRX4', '2026-02-09 09:00+07',
       '2026-02-09 09:00+07'
from convert_to('{"asOf":"2026-02-09T02:00:00Z","chapters":[],"masthead":{"crest":null,"government":"K","lines":[],"name":null,"nip":null,"office":"D","place":"B","position":"K","rank":null},"notes":[],"week":{"number":6,"year":2026}}', 'UTF8') as content;
