package org.cadre.workforce.forecast.stock;

import org.cadre.workforce.quantity.Quantity;

/**
 * The cells of a staff group: bands from the lowest up, and within each of them single years of age. All numbers about
 * cells lie in one row in this order, so that whoever walks along it walks along memory.
 *
 * @param youngest the age of the first cell of a band
 * @param ages the last of them holds everybody who is older too
 */
public record Shape(int bands, int youngest, int ages) {

    public Shape {
        Quantity.between("bands", 1, 30, bands);
        Quantity.between("youngest", 0, 100, youngest);
        Quantity.between("ages", 1, 100, ages);
    }

    /** Ages 16 to 75, as the model has them. */
    public static Shape ofBands(int bands) {
        return new Shape(bands, 16, 60);
    }

    public int cells() {
        return bands * ages;
    }

    /** The place of a band, counted from 0, and of an age in years. */
    public int cell(int band, int age) {
        Quantity.between("band", 0, bands - 1, band);
        Quantity.between("age", youngest, youngest + ages - 1, age);
        return band * ages + age - youngest;
    }

    public int bandOf(int cell) {
        return cell / ages;
    }

    public int ageOf(int cell) {
        return youngest + cell % ages;
    }
}
