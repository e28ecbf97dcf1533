package id.brokenhouse.attic;

import org.springframework.stereotype.Controller;

/** Breaks the second law: a controller that everybody sees. */
@Controller
public class BeamController {

}
