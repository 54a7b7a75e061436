using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain;

/// <summary>One act under way: the case, who acts, when, and the law that binds. Effects write facts through <see cref="Change"/>.</summary>
public sealed class Act(SandboxCase @case, Actor actor, DateTimeOffset now, RegimePack pack, LegalCalendar calendar, Dossier? dossier = null)
{
    public SandboxCase Case => @case;

    public Actor Actor => actor;

    /// <summary>The role under which the act is done; set by the desk after policy has answered.</summary>
    public Role Role { get; init; } = Role.System;

    /// <summary>UTC.</summary>
    public DateTimeOffset Now => now;

    /// <summary>The local day of the office.</summary>
    public DateOnly Today => OfficeTime.DayOf(now);

    public RegimePack Pack => pack;

    public LegalCalendar Calendar => calendar;

    public Router Router { get => field ?? throw new InvalidOperationException("This act was begun without the router."); init; }

    /// <summary>The pack in force under a regime's code on a day; null where there is no such regime.</summary>
    public Func<string, DateOnly, RegimePack?> Regimes { get; init; } = (_, _) => null;

    /// <summary>The current dossier version; null unless the action reads it.</summary>
    public Dossier? Dossier => dossier;

    /// <summary>The other person of a two-signature act; null for ordinary acts.</summary>
    public Actor? SecondSigner { get; init; }

    /// <summary>Other versions of the case's regime by number; null where there is none.</summary>
    public Func<int, RegimePack?> VersionOfPack { get; init; } = _ => null;

    /// <summary>A new dossier version to be stored by the desk; set by effects that carry one.</summary>
    public Dossier? NewDossier { get; private set; }

    /// <summary>Content of a decision document to be frozen by the desk under the id that the effect chose.</summary>
    public PreparedContent? Prepared { get; private set; }

    /// <summary>What others may learn from the act, to be published by the desk with it.</summary>
    public Precedent? Precedent { get; private set; }

    /// <summary>True when the effect asks the desk for the next dossier code of the day.</summary>
    public bool WantsDossierCode { get; private set; }

    /// <summary>The first id the effect gave: the new request, incident or report the act is about; null where it made none.</summary>
    public string? Made { get; private set; }

    public CaseFacts Facts => @case.Facts;

    public void Change(Func<CaseFacts, CaseFacts> write) => @case.Write(write(@case.Facts));

    /// <summary>The next id inside the case, such as <c>F-12</c>: deterministic, so a replay gives the same.</summary>
    public string NewId(string prefix)
    {
        Change(facts => facts with { LastId = facts.LastId + 1 });
        var id = $"{prefix}-{Facts.LastId}";
        Made ??= id;
        return id;
    }

    public void Store(Dossier version) => NewDossier = version;

    public void Prepare(PreparedContent content) => Prepared = content;

    public void Teach(Precedent precedent) => Precedent = precedent;

    public void TakeDossierCode() => WantsDossierCode = true;
}

/// <summary>A decision document prepared but not yet signed: <paramref name="Id"/> in the case, catalogue code such as D05, frozen JSON.</summary>
public sealed record PreparedContent(string Id, string Template, string ContentJson);
