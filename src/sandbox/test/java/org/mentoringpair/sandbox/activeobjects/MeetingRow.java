package org.mentoringpair.sandbox.activeobjects;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

@Preload
@Table("MEETING")
public interface MeetingRow extends Entity {
    @NotNull
    String getPlace();

    void setPlace(String place);
}
