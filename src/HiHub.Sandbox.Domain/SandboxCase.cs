using HiHub.Sandbox.Domain.Lifecycle;

namespace HiHub.Sandbox.Domain;

/// <summary>
/// One case from draft to archive. Only the lifecycles move its states and only an <see cref="Act"/> writes its facts;
/// columns here are what queues and searches need.
/// </summary>
public sealed class SandboxCase
{
    private SandboxCase() { }

    public SandboxCase(string reference, string organisation, string regime, int packVersion)
    {
        Reference = reference;
        Organisation = organisation;
        Regime = regime;
        PackVersion = packVersion;
    }

    /// <summary><c>TN-</c> and 10 base32 characters, from draft to archive, also the trial's.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>The applicant's organisation code.</summary>
    public string Organisation { get; private set; } = "";

    /// <summary>The primary regime pack's code; with <see cref="PackVersion"/> never silently rebound (INV-14).</summary>
    public string Regime { get; private set; } = "";

    public int PackVersion { get; private set; }

    public ApplicationState State { get; private set; } = ApplicationState.New;

    public TrialState TrialState { get; private set; } = TrialState.New;

    /// <summary>Counts acts; the ETag.</summary>
    public int Version { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>Mã hồ sơ, given at receipt or by the official portal before; null until then.</summary>
    public string? DossierCode { get; private set; }

    /// <summary>Number of the current dossier version; 0 before the first.</summary>
    public int DossierVersion { get; private set; }

    public CaseFacts Facts { get; private set; } = new();

    /// <summary>UTC, of the first act.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>UTC, of the last act.</summary>
    public DateTimeOffset ActedAt { get; private set; }

    public LocalText StateName => TrialState == TrialState.New ? State.Name() : TrialState.Name();

    public string StateCode => TrialState == TrialState.New ? State.Code() : TrialState.Code();

    public string? Holder(Part part)
    {
        foreach (var held in Facts.People.Parts)
            if (held.Part == part)
                return held.Holder;
        return null;
    }

    public bool Holds(Part part, string holder)
    {
        foreach (var held in Facts.People.Parts)
            if (held.Part == part && held.Holder == holder)
                return true;
        return false;
    }

    /// <summary>Acceptance fixes the law, and only <see cref="Law.MoveToPack"/> moves it; the act's audit event names the pack.</summary>
    internal void BindTo(Law.RegimePack pack) => (Regime, PackVersion) = (pack.Code, pack.Version);

    /// <summary>The desk opens a case for an applicant who filed on paper; only its first act may say for whom.</summary>
    internal void OpenFor(string organisation) => Organisation = Version == 0 ? organisation : throw new InvalidOperationException("The case has its applicant.");

    internal void MoveTo(ApplicationState state) => State = state;

    internal void MoveTo(TrialState state) => TrialState = state;

    internal void Write(CaseFacts facts) => Facts = facts;

    internal void Acted() => Version++;

    internal void StampedAt(DateTimeOffset now)
    {
        CreatedAt = Version <= 1 ? now : CreatedAt;
        ActedAt = now;
    }

    internal void NewDossierVersion(string title)
    {
        DossierVersion++;
        Title = title;
    }

    internal void Numbered(string dossierCode) => DossierCode = dossierCode;
}
