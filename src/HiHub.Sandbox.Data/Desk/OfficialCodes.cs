using HiHub.Sandbox.Data.Lanes;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>Whether a dossier may keep the code it says it was given elsewhere: not one of the office's own series, and not another dossier's.</summary>
internal sealed class OfficialCodes(Tables tables, DeskOptions options)
{
    private readonly Query<SandboxCase> _cases = new(tables.Case, "dossier_code = @p0", nameof(SandboxCase.DossierCode));

    public async Task<IReadOnlyList<FieldError>> WhyNot(Lane lane, string code, CancellationToken ct)
    {
        if (code.StartsWith($"{options.UnitCode}-", StringComparison.Ordinal))
            return [new("$.dossierCode", "dossier-code-own", "Mã hồ sơ này thuộc dãy số của chính cơ quan tiếp nhận.", "This code belongs to the receiving office's own series.")];
        var known = _cases.Of(code);
        await lane.Read([known], ct);
        return known.One is null ? [] : [new("$.dossierCode", "dossier-code-taken", "Mã hồ sơ này đã có trong hệ thống.", "A dossier with this code is already here.")];
    }
}
