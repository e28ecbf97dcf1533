-- Usulan di setiap tahap atas aset dari assets.sql: sebagian tertunda, ditolak, atau siap bangun.
update land_asset set disputed = false where use = 'KOSONG' and id % 4 > 0;
create temporary table proposed on commit drop as
select a.id, a.shared_warehouse, n, (array['USULAN', 'CEK_FISIK', 'VERIFIKASI', 'PERMOHONAN', 'PERSETUJUAN', 'PERJANJIAN',
         'SIAP_BANGUN'])[1 + n % 7] as stage, 1 + n % 7 as steps, n % 6 = 5 as refused, k.code
from (select id, shared_warehouse, row_number() over (order by id) as n from land_asset) a
  join (select code, row_number() over (order by code) as m from kelurahan where code like '18.71%') k on k.m = a.n
where n <= 40;

insert into land_proposal (asset_id, shared_warehouse, kelurahan_code, stage, side, stage_since, last_step, opened_at,
  opened_by, closed_at)
select id, shared_warehouse, code, stage, case when refused then 'DITOLAK' end, date '2026-01-05', steps,
  timestamptz '2026-01-05 02:00Z', 9003, case when refused then timestamptz '2026-02-01 02:00Z' end
from proposed;

insert into land_proposal_step (proposal_id, number, submission_id, kind, from_stage, to_stage, effective_on, days,
  recorded_at, recorded_by)
select p.id, s, gen_random_uuid(), case when s = 1 then 'OPENED' else 'ADVANCED' end,
  case when s > 1 then (array['USULAN', 'CEK_FISIK', 'VERIFIKASI', 'PERMOHONAN', 'PERSETUJUAN', 'PERJANJIAN'])[s - 1] end,
  (array['USULAN', 'CEK_FISIK', 'VERIFIKASI', 'PERMOHONAN', 'PERSETUJUAN', 'PERJANJIAN', 'SIAP_BANGUN'])[s],
  date '2026-01-05', case when s > 1 then s * 2 + p.id % 5 end, timestamptz '2026-01-05 02:00Z', 9003
from land_proposal p, generate_series(1, p.last_step) s;

update land_asset a set stage = p.stage, stage_since = timestamptz '2026-01-05 02:00Z'
from proposed p where p.id = a.id and not p.refused;
