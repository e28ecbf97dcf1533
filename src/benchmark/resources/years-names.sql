-- Satu dari setiap hal yang punya halaman, di kelurahan terakhir yang membangun.
with site as (
  select g.kelurahan_code as code from gerai g
  where exists (select from obstacle o where o.kelurahan_code = g.kelurahan_code)
    and exists (select from land_proposal p where p.kelurahan_code = g.kelurahan_code)
    and exists (select from progress_report r where r.gerai_id = g.id)
  order by g.kelurahan_code desc limit 1
)
select code as kelurahan, left(code, 8) as kecamatan, 'dinas-koperasi' as kantor,
       (select number from progress_report where kelurahan_code = code order by id desc limit 1) as laporan,
       (select number from obstacle where kelurahan_code = code order by id desc limit 1) as kendala,
       (select asset_id from land_proposal where kelurahan_code = code order by id desc limit 1) as bidang,
       (select max(id) from land_asset a where stage is null and withdrawn_at is null and owner = 'PEMPROV'
          and exists (select from land_proposal p where p.asset_id = a.id)) as bebas,
       (select id from account where username = 'uji.dinas') as akun,
       (select public_id from photo order by id desc limit 1) as foto,
       (select max(n.id) from notice n join account a on a.id = n.account_id where a.username = 'uji.pemkot') as kabar,
       to_char(now() at time zone 'Asia/Jakarta', 'IYYY"-M"IW') as minggu,
       to_char(now() at time zone 'Asia/Jakarta' - interval '7 days', 'IYYY"-M"IW') as lalu,
       (select left(e.code, 5) || '-' || right(e.code, 5) from closed_edition e order by id desc limit 1) as kode
from site
