using System.Text;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data.Mapping;

/// <summary>Tables and columns in lower snake_case, singular, so that no database needs them quoted.</summary>
internal static class SnakeCase
{
    public static void Apply(ModelBuilder builder)
    {
        foreach (var entity in builder.Model.GetEntityTypes())
        {
            entity.SetTableName(TableName(entity.ClrType));
            foreach (var property in entity.GetProperties())
                property.SetColumnName(Of(property.Name));
        }
    }

    public static string Of(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
                text.Append('_');
            text.Append(char.ToLowerInvariant(letter));
        }
        return text.ToString();
    }

    private static string TableName(Type type) =>
        type.Name switch
        {
            "IdentityUserClaim`1" => "person_claim",
            "IdentityUserLogin`1" => "person_login",
            "IdentityUserToken`1" => "person_token",
            "Procedure" => "workflow_instance",
            "WaitingTimer" => "timer",
            "OutboxMessage" => "outbox",
            "CaseClock" => "clock",
            _ => Of(type.Name),
        };
}
