package org.mentoringpair.journal.web;

/** A point of a chart, in the units of its view box. */
public final class ChartPoint {
    private final long x;
    private final long y;

    ChartPoint(long x, long y) {
        this.x = x;
        this.y = y;
    }

    public String getX() {
        return String.valueOf(x);
    }

    public String getY() {
        return String.valueOf(y);
    }

    /** A corner of the square that has the point in its middle. */
    public String getLeft() {
        return String.valueOf(x - RatingChart.HALF_SQUARE);
    }

    public String getTop() {
        return String.valueOf(y - RatingChart.HALF_SQUARE);
    }
}
