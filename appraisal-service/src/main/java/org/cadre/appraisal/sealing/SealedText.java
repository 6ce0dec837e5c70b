package org.cadre.appraisal.sealing;

import jakarta.persistence.Embeddable;
import org.cadre.kit.classification.Special;

/** A text as its row has it: sealed, beside the name of the key. */
@Embeddable
public class SealedText {

    private String keyId;

    @Special
    private byte[] sealed;

    protected SealedText() {}

    SealedText(String keyId, byte[] sealed) {
        this.keyId = keyId;
        this.sealed = sealed.clone();
    }

    /** Whether it is still there: what may be kept no longer was emptied. */
    public boolean isKept() {
        return sealed != null;
    }

    String keyId() {
        return keyId;
    }

    byte[] sealed() {
        return sealed.clone();
    }
}
