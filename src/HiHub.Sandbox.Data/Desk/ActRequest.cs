using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>
/// One act asked of the desk. <paramref name="Reference"/> is null for the acts that open a case; <paramref name="IfMatch"/> is the header as sent:
/// a version, quoted or not, or <c>*</c> for the acts many people do at once.
/// </summary>
public sealed record ActRequest(
    string? Reference,
    ActionName Action,
    ReadOnlyMemory<byte> Json,
    Actor Actor,
    string? IfMatch = null,
    string? IdempotencyKey = null
)
{
    public string? AuthMethod { get; init; }

    public string? Ip { get; init; }

    /// <summary>The regime of a case that opens without a dossier; null takes the dossier's, then the desk's own default.</summary>
    public string? Regime { get; init; }

    internal bool OpensCase => Reference is null && Action is (ActionName.AskAdvice or ActionName.CreateDraft or ActionName.EnterDossier);
}
