namespace HiHub.Sandbox.Domain.Intake;

/// <summary>Collects deficiencies in the order of the dossier.</summary>
internal sealed class DeficiencyList
{
    private readonly List<Deficiency> found = [];

    public IReadOnlyList<Deficiency> Found => found;

    /// <summary>“Thiếu …” when the thing is absent.</summary>
    public void Need(bool present, string reason, string path, string vi, string en)
    {
        if (!present)
            found.Add(new Deficiency(reason, path, $"Thiếu {vi}.", $"Missing: {en}."));
    }

    public void Need(string? text, string reason, string path, string vi, string en) => Need(!string.IsNullOrWhiteSpace(text), reason, path, vi, en);

    /// <summary>A whole sentence when something present is wrong.</summary>
    public void Hold(bool holds, string reason, string path, string vi, string en, DocumentKind? document = null)
    {
        if (!holds)
            found.Add(new Deficiency(reason, path, vi, en, document));
    }
}
