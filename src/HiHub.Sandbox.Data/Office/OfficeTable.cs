using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Data.Office;

/// <summary>The office's acts as tables: what each is, and who may do it under whose second signature.</summary>
public static class OfficeTable
{
    public static string Markdown(bool vietnamese = true) =>
        string.Join(
            '\n',
            [
                vietnamese
                    ? "| Thao tác của cơ quan | Tên | Phòng | Vai trò | Chữ ký thứ hai | Nội dung nhập | Căn cứ |"
                    : "| Act of the office | Name | Room | Roles | Second signature | Input | Basis |",
                "|---|---|---|---|---|---|---|",
                .. OfficeCatalogue.All.Select(action => Line(action, vietnamese)),
                "",
            ]);

    public static string Policy() =>
        string.Join(
            '\n',
            ["| act of the office | who | second signature, by another |", "|---|---|---|", .. OfficeCatalogue.All.Select(action => $"| {action.Name} | {Codes(action.Roles)} | {Second(action)} |"), ""]);

    private static string Line(OfficeAction action, bool vietnamese) =>
        $"| `{action.Name}` | {(vietnamese ? action.Title.Vi : action.Title.En)} | {action.Room} | {Codes(action.Roles)} | {Second(action)} "
        + $"| {string.Join(", ", CatalogueTable.Fields(action.InputType))} | {(vietnamese ? action.Basis.Cite().Vi : action.Basis.Cite().En)} |";

    private static string Second(OfficeAction action) => action.SecondRole is { } role ? Codes([role]) : "–";

    private static string Codes(IEnumerable<Role> roles) => string.Join(", ", roles.Select(role => role.ToString().ToUpperInvariant()));
}
