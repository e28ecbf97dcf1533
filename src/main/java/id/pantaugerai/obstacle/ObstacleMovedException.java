package id.pantaugerai.obstacle;

import id.pantaugerai.shared.ConflictException;

/** Somebody else took a step with the obstacle while this one was being written. */
public class ObstacleMovedException extends ConflictException {

	private static final long serialVersionUID = 1L;

	public ObstacleMovedException(String number) {
		super("Obstacle " + number + " has moved on", null);
	}

}
