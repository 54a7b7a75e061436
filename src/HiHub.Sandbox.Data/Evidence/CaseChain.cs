namespace HiHub.Sandbox.Data.Evidence;

/// <summary>The state of one case's chain, with the daily roots that saw it, oldest first.</summary>
public sealed record CaseChain(AuditReport Report, IReadOnlyList<SeenByRoot> Roots)
{
    /// <summary>The first root over this event; null where none was sealed since.</summary>
    public SeenByRoot? RootOver(long seq) => Roots.FirstOrDefault(root => root.Seq >= seq);
}

/// <summary>A root saw the stream end at <paramref name="Seq"/> on the day it closed.</summary>
public sealed record SeenByRoot(string Day, long Seq, string Root, string KeyId);
