using System.Security.Cryptography;
using System.Text;

namespace HiHub.Sandbox.Domain.Approval;

/// <summary>Decision documents are prepared, signed, then carried by the act they decide; this is the one place where that is checked.</summary>
public static class Decisions
{
    public static DecisionDocument? Find(CaseFacts facts, string documentId)
    {
        foreach (var document in facts.Approval.Decisions)
            if (document.Id == documentId)
                return document;
        return null;
    }

    /// <summary>Null where the act may carry the document now: a document prepared to decide one thing cannot decide another.</summary>
    public static Refusal? WhyNotIssuable(Act act, string documentId, string template, ActionName by) =>
        Find(act.Facts, documentId) is not { } document ? DecisionRefusals.Unknown
        : document.Template != template ? DecisionRefusals.WrongTemplate(document.Template, template)
        : document.IssuedBy is not null ? DecisionRefusals.AlreadyIssued
        : document.Decides != by ? DecisionRefusals.DecidesOther(document.Decides)
        : document.SignedAt is null ? DecisionRefusals.NotSigned
        : null;

    /// <summary>Marks the document as carried by the act; from then on it never changes (INV-10).</summary>
    public static CaseFacts Issue(CaseFacts facts, string documentId, ActionName by) =>
        Replace(facts, documentId, document => document with { IssuedBy = by });

    /// <summary>Lower-case SHA-256 of the content's UTF-8 bytes.</summary>
    public static string Hash(string contentJson) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(contentJson)));

    internal static CaseFacts Replace(CaseFacts facts, string documentId, Func<DecisionDocument, DecisionDocument> change) =>
        facts with
        {
            Approval = facts.Approval with
            {
                Decisions = [.. facts.Approval.Decisions.Select(document => document.Id == documentId ? change(document) : document)],
            },
        };
}
