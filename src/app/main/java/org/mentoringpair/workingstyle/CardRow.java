package org.mentoringpair.workingstyle;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One card; null stands for what is not said. */
@Preload
@Table("WORKING_CARD")
public interface CardRow extends Entity {
    @Indexed
    String getUserKey();

    String getDirectness();

    String getPace();

    @StringLength(Card.LONGEST)
    String getChannels();

    @StringLength(Card.LONGEST)
    String getAway();

    @StringLength(Card.LONGEST)
    String getMore();

    int getVersion();
}
