package org.suivi.profiles.schooling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.suivi.profiles.names.Folding;
import org.suivi.sharing.NewId;

/** A school or another institution that people belong to; known in the whole organisation. */
@Entity
@Table(name = "profiles_institution")
class Institution {

    @Id
    private UUID id;

    private String name;
    private String code;
    private String city;

    @Column(name = "sort_name")
    private String sortName;

    protected Institution() {}

    Institution(NewInstitution added) {
        id = NewId.next();
        name = added.name();
        code = added.code();
        city = added.city();
        sortName = sortName(added.name());
    }

    UUID id() { return id; }

    /** With codes on both sides the code decides, otherwise name and city. */
    boolean isSameAs(NewInstitution other) {
        if (code != null && other.code() != null) return code.equals(other.code());
        return sortName.equals(sortName(other.name())) && Folding.fold(city).equals(Folding.fold(other.city()));
    }

    InstitutionView view() { return new InstitutionView(id, name, code, city); }

    static String sortName(String name) {
        String folded = Folding.fold(name);
        return folded.length() > 200 ? folded.substring(0, 200) : folded;
    }
}
