-- Isi kedua proyeksi, masing-masing sebagai satu sidik.
select (select md5(string_agg((to_jsonb(s) - 'as_of')::text, ';' order by kelurahan_code)) from kelurahan_standing s),
       (select md5(string_agg(to_jsonb(w)::text, ';' order by kecamatan_code, monday))
        from kecamatan_week w where plan_sum <> 0 or physical_sum <> 0 or finished is not null)
