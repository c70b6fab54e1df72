# {{name}}: numbers first, since a report names them and a mail lists them.
count_{{n}}=0
readonly LIMIT_{{n}}=40
echo "cou‸nt is $coun‸t_{{n}} of ${LIM‸IT_{{n}}}"
#%%
# Assigns the numbers of a list to the people of a site.
assign_{{n}}() {
  local list="$1" policy="${2:-{{name}}}" user number
  while IFS=';' read -r user number; do
    if [[ -z "$num‸ber" ]]; then
      printf 'no number for %s, skipped\n' "$us‸er" >&2
      continue
    fi
    if ! set_number --identity "$us‸er" --number "$number" --policy "$pol‸icy"; then
      failed+=("$user: $?")
    fi
  done < "$li‸st"
}
ass‸ign_{{n}} "{{name}}.csv" "{{name}}"
#%%
route_{{n}}=(
  --identity "{{name}} {{n}}"
  --pattern '^\+1(425|206)([0-9]{7})$'
  --gateways "sbc1.contoso.com,sbc{{n}}.contoso.com"
  --priority {{n}}
)
new_route "${rou‸te_{{n}}[@]}" --description "made by script"
#%%
# Prints one line a user, sorted by number.
report_{{n}}() {
  local include_disabled="${1:-no}"
  shift
  for upn in "$@"; do
    account="$(get_user --identity "$u‸pn" 2>/dev/null)" || continue
    if [[ "$include_dis‸abled" = no && "$account" != *enabled* ]]; then
      continue
    fi
    printf '%s\t%s\n' "$upn" "${acc‸ount#tel:}"
  done | sort -k2
}
rep‸ort_{{n}} yes "adele@contoso.com" "{{name}}@contoso.com" > "report-{{n}}.tsv"
#%%
mail_{{n}}="$(cat <<EOF
Dear colleague,

your number is now ${assigned_number}. It works from $(date +%F) on;
calls to '{{name}}' need no prefix.
EOF
)"
send_mail --to "$mail_to" --subject "Your number in {{name}}" --body "$ma‸il_{{n}}"
#%%
case "$number" in
  +1800* | +1888*) kind=toll-free ;;
  +1*) kind=geographic ;;
  [0-9][0-9][0-9][0-9])
    kind=extension
    number="+1425555$number"
    ;;
  *) echo "what is $number in {{name}}?" >&2 ;;
esac
echo "$ki‸nd"
#%%
for fqdn in "sbc1.{{name}}.contoso.com" "sbc2.{{name}}.contoso.com"; do
  if ! gateway="$(get_gateway --fqdn "$fq‸dn")"; then
    new_gateway --fqdn "$fqdn" --port 50{{n}} --sessions {{n}} --enabled
  elif [[ "$gate‸way" != *bypass* ]]; then
    set_gateway --fqdn "$fqdn" --bypass ${dry:+--what-if}
  fi
done
#%%
headers_{{n}}=(-H "Authorization: Bearer $token" -H 'Content-Type: application/json')
answer_{{n}}="$(curl -fsS "${head‸ers_{{n}}[@]}" "https://graph.microsoft.com/v1.0/groups/$id/members" | grep -c displayName)"
echo "$answer‸_{{n}} of $total done"
#%%
attempt_{{n}}=0
until ping -c 1 -W 1 "sbc{{n}}.contoso.com" > /dev/null || (( attempt_{{n}} >= 3 )); do
  attempt_{{n}}=$(( attempt_{{n}} + 1 ))
  sleep "$att‸empt_{{n}}"
done

#%%
log_{{n}}="${TMPDIR:-/tmp}/{{name}}-{{n}}.log"
{
  date
  find exports -name '{{name}}*.json' -print0 | xargs -0 cat | wc -l
} >> "$lo‸g_{{n}}"
#%%
# Waits until an order has come to its end.
wait_{{n}}() {
  local order="$1" state=
  while [[ "$sta‸te" != Completed && "$state" != Failed ]]; do
    sleep 5
    state="$(get_order --id "$or‸der" | awk '/Status/ { print $2 }')"
  done
}
wa‸it_{{n}} "order-{{n}}"
