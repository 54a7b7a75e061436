using System.Collections.Frozen;
using System.Text.Json;

namespace HiHub.Sandbox.Domain.Law;

/// <summary>Reads a pack's file and refuses what would make a figure unprovable.</summary>
internal static class RegimePackReader
{
    public static RegimePack Read(ReadOnlySpan<byte> json, string fileName)
    {
        var errors = new List<FieldError>();
        using var document = StrictJson.Parse(json, RegimePackJson.Default.RegimePackFile, errors);
        var file = errors.Count == 0 ? document?.Deserialize(RegimePackJson.Default.RegimePackFile) : null;
        if (file is not null)
            Check(file, errors);
        return file is null || errors.Count > 0 ? throw new PackRefusedException(fileName, errors) : Pack(file);
    }

    private static void Check(RegimePackFile file, List<FieldError> errors)
    {
        CheckDates(file.EffectiveFrom, file.EffectiveTo, "$", errors);
        foreach (var (key, figure) in file.Figures)
            CheckFigure(key, figure, $"$.figures['{key}']", errors);
        foreach (var (index, paper) in file.Documents.Index())
            CheckPaper(paper, $"$.documents[{index}]", errors);
        if (file.Status == PackStatus.Whole)
            CheckWhole(file, errors);
        errors.AddRange(PackRules.Check(file));
    }

    private static void CheckWhole(RegimePackFile file, List<FieldError> errors)
    {
        foreach (var key in FigureKinds.Needed.Where(key => !file.Figures.ContainsKey(key)))
            errors.Add(new($"$.figures['{key}']", "missing-figure", $"Thiếu thông số “{key}”.", $"The figure “{key}” is missing."));
        if (file.Documents.Count == 0)
            errors.Add(new("$.documents", "missing-documents", "Thiếu danh mục thành phần hồ sơ.", "The list of documents is missing."));
    }

    private static void CheckFigure(string key, FigureFile figure, string path, List<FieldError> errors)
    {
        if (FigureKinds.Of(key) is not { } kind)
            errors.Add(Unknown(key, path));
        else if (FigureValue.WhyNot(figure.Value, kind) is { } reason)
            errors.Add(new(path + ".value", "wrong-value", $"“{figure.Value}”: {reason.Vi}.", $"“{figure.Value}”: {reason.En}."));
        CheckBasis(figure.LegalBasis, figure.Confidence, path, errors);
        CheckDates(figure.EffectiveFrom, figure.EffectiveTo, path, errors);
    }

    private static void CheckPaper(DocumentFile paper, string path, List<FieldError> errors)
    {
        CheckBasis(paper.LegalBasis, paper.Confidence, path, errors);
        if (paper.Duty == DocumentDuty.Conditional && paper.When is null)
            errors.Add(new(path + ".when", "missing-condition", "Giấy tờ có điều kiện phải nêu điều kiện.", "A conditional document must say when it is due."));
    }

    internal static void CheckBasis(BasisFile? basis, BasisConfidence confidence, string path, List<FieldError> errors)
    {
        var cites = !string.IsNullOrWhiteSpace(basis?.Article);
        if (confidence == BasisConfidence.Default && cites)
            errors.Add(new(path + ".legalBasis.article", "default-cites-article",
                "Trị số mặc định của hệ thống không được viện dẫn điều luật.", "A system default must not cite an article."));
        if (confidence == BasisConfidence.Article && !cites)
            errors.Add(new(path + ".legalBasis.article", "missing-article", "Căn cứ đã đối chiếu phải nêu điều khoản.", "A basis read in the text must name the article."));
        if (confidence is BasisConfidence.Secondary or BasisConfidence.Recalled && !cites && string.IsNullOrWhiteSpace(basis?.Source))
            errors.Add(new(path + ".legalBasis", "missing-basis", "Thiếu căn cứ pháp lý hoặc nguồn.", "The legal basis or its source is missing."));
    }

    private static void CheckDates(DateOnly from, DateOnly? to, string path, List<FieldError> errors)
    {
        if (to < from)
            errors.Add(new(path + ".effectiveTo", "wrong-dates", "Ngày hết hiệu lực trước ngày có hiệu lực.", "It ends before it begins."));
    }

    private static FieldError Unknown(string key, string path)
    {
        var nearest = NearestName.To(key, FigureKinds.Known);
        return new(path, "unknown-figure",
            $"Không có thông số “{key}”." + (nearest is null ? "" : $" Có phải là “{nearest}”?"),
            $"There is no figure “{key}”." + (nearest is null ? "" : $" Did you mean “{nearest}”?"));
    }

    private static RegimePack Pack(RegimePackFile file) => new()
    {
        Code = file.Code,
        Version = file.Version,
        Name = file.Name.ToText(),
        Status = file.Status,
        EffectiveFrom = file.EffectiveFrom,
        EffectiveTo = file.EffectiveTo,
        Authority = file.Authority.ToText(),
        Scope = file.Scope.ToText(),
        Instruments = file.Instruments,
        Documents = [.. file.Documents.Select(Rule)],
        Figures = file.Figures.ToFrozenDictionary(entry => entry.Key, entry => Figure(entry.Key, entry.Value)),
    };

    private static DocumentRule Rule(DocumentFile paper) => new(
        paper.Kind, paper.Duty, paper.When, paper.ShortDossier ?? false, paper.Solutions, Basis(paper.LegalBasis, paper.Confidence), paper.Note?.ToText());

    private static Figure Figure(string key, FigureFile figure) => new(
        key, figure.Value, Basis(figure.LegalBasis, figure.Confidence), figure.EffectiveFrom, figure.EffectiveTo, figure.Note?.ToText());

    internal static LegalBasis Basis(BasisFile? basis, BasisConfidence confidence) => new(basis?.Article, (Confidence)confidence, basis?.Source);
}
