package id.pantaugerai.obstacle;

import id.pantaugerai.shared.ConflictException;

/** Somebody else changed a setting after it was shown. */
public class SettingMovedException extends ConflictException {

	private static final long serialVersionUID = 1L;

	public SettingMovedException(String subject) {
		super("Setting " + subject + " was changed in the meantime", null);
	}

}
