package org.cadre.appraisal.board;

/** Tells the other features of this service, in the same transaction, that a seat has got a last day. */
public record SeatEnded(KnownSeat seat) {}
