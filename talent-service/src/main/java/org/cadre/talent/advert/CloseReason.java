package org.cadre.talent.advert;

/** What closed an advert. */
public enum CloseReason {
    CLOSING_DATE,
    BY_HAND,
    FILLED
}
