package org.mentoringpair.skills.web;

/** One axis of the chart, from its middle to its edge. */
public final class RadarAxis {
    private final String fromX;
    private final String fromY;
    private final String toX;
    private final String toY;

    RadarAxis(String fromX, String fromY, String toX, String toY) {
        this.fromX = fromX;
        this.fromY = fromY;
        this.toX = toX;
        this.toY = toY;
    }

    public String getFromX() {
        return fromX;
    }

    public String getFromY() {
        return fromY;
    }

    public String getToX() {
        return toX;
    }

    public String getToY() {
        return toY;
    }
}
