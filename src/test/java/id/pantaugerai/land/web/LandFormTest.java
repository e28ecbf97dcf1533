package id.pantaugerai.land.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import id.pantaugerai.PageTest;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.land.LandDossiers;
import id.pantaugerai.land.LandEditor;
import id.pantaugerai.land.LandPlaces;
import id.pantaugerai.land.LandRegister;

import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Starts the forms about a land asset; the rooms they ask are made up. */
@PageTest(LandAssetController.class)
@Import(LandAssetPage.class)
@MockitoBean(
		types = { LandRegister.class, LandEditor.class, LandDossiers.class, KelurahanService.class, LandPlaces.class })
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface LandFormTest {

}
